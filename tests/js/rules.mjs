// The cases of the conformance suite for the rules, through the package in schema/js: node rules.mjs <folder of the package> <schema>
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [home, folder] = process.argv.slice(2);
const { check, checkSeries } = await import(pathToFileURL(`${home}/index.js`));
const read = name => JSON.parse(readFileSync(`${folder}/conformance/${name}`, "utf8"));
const manifest = read("manifest.json");
const checks = {
  findings: check,
  two_years: pair => checkSeries([pair.this, pair.previous]),
  series: checkSeries,
};

let passed = 0;
for (const [kind, findings] of Object.entries(checks)) {
  for (const { file, expected } of manifest[kind]) {
    const found = findings(read(file));
    if (JSON.stringify(found) === JSON.stringify(expected)) passed++;
    else console.log(`failed: ${file}`);
  }
}
console.log(`${passed} passed`);
