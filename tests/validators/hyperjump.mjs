// As suite.mjs, with hyperjump.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [schema, cases, modules] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const read = JSON.parse(readFileSync(schema, "utf8"));
const dialect = read.$schema.includes("2020-12") ? "draft-2020-12" : "draft-07";
const { registerSchema, validate } = await import(pathToFileURL(require.resolve(`@hyperjump/json-schema/${dialect}`)));
registerSchema(read, "https://example.invalid/report");
const isValid = await validate("https://example.invalid/report");
const lines = readFileSync(cases, "utf8").trim().split("\n").map(line => JSON.parse(line));
console.log(`${lines.filter(({ valid, document }) => isValid(document).valid === valid).length} ${lines.length}`);
