// The levels "schema" and "sums" of the conformance suite, with nothing but ajv: node conformance.mjs ../../schema
import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";

const folder = process.argv[2];
const read = name => JSON.parse(readFileSync(`${folder}/${name}`, "utf8"));
const rules = read("rules.json");
const manifest = read("conformance/manifest.json");
const ajv = new Ajv({ allErrors: true, strict: false });
const isReport = ajv.compile(read("report.schema.json"));
const isManifest = new Ajv({ strict: false }).compile(read("conformance/manifest.schema.json"));

const at = (document, pointer) => pointer.split("/").slice(1).reduce((value, key) => value[key], document);
const sum = values => values.reduce((total, value) => total + (value ?? 0), 0);

function findings(document, scope) {
  const found = [];
  for (const rule of rules.rules.filter(rule => rule.kind === "sum" && rule.scope === scope && !rule.retired)) {
    for (const applies of rule.cases.filter(c => c.applies.every(a => at(document, a.pointer) === a.equals))) {
      for (const { id, left, right } of applies.instances) {
        const [lefts, rights] = [left, right].map(side => side.map(pointer => at(document, pointer)));
        const [left_sum, right_sum] = [sum(lefts), sum(rights)];
        if (left_sum === right_sum) continue;
        const open = (left_sum > right_sum ? rights : lefts).includes(null);
        const [status, severity] = open ? ["incomplete", rules.severity_of_incomplete] : ["violated", rule.severity];
        found.push({ rule: rule.id, instance: id, status, severity, left_sum, right_sum, cells: [...left, ...right] });
      }
    }
  }
  return found;
}

let passed = 0;
const wrong = [];
const expect = (right, what) => (right ? passed++ : wrong.push(what));
expect(isManifest(manifest), "manifest.json");
function document({ file, repeat }) {
  const read_ = read(`conformance/${file}`);
  if (repeat) {
    const [, above, last] = repeat.at.match(/^(.*)\/([^/]*)$/);
    at(read_, above)[last] = at(read_, repeat.at).repeat(repeat.times);
  }
  return read_;
}
for (const entry of manifest.valid) expect(isReport(document(entry)), entry.file);
for (const { file, at: place, repeat } of manifest.invalid) {
  const refused = !isReport(document({ file, repeat }));
  expect(refused && isReport.errors.some(error => error.instancePath === place), file);
}
for (const [cases, scope] of [[manifest.findings, "report"], [manifest.two_years, "two-years"]]) {
  for (const { file, expected } of cases) {
    const sums = expected.filter(({ status }) => status !== "advised").map(({ message, agency, year, ...finding }) => finding);
    expect(JSON.stringify(findings(read(`conformance/${file}`), scope)) === JSON.stringify(sums), file);
  }
}
console.log(`${passed} passed, ${wrong.length} failed`);
wrong.forEach(file => console.log(`failed: ${file}`));
process.exit(wrong.length ? 1 : 0);
