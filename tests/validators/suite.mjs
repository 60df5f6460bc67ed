// Each line of a file is a document and whether it is valid: how often ajv, in its strict mode, says the same.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [schema, cases, modules] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const read = JSON.parse(readFileSync(schema, "utf8"));
const Ajv = require(read.$schema.includes("2020-12") ? "ajv/dist/2020.js" : "ajv").default;
const strict = !schema.includes("codegen"); // which has words of its own, for generators
const isValid = new Ajv({ strict, allowUnionTypes: true, formats: { int64: true } }).compile(read);
const lines = readFileSync(cases, "utf8").trim().split("\n").map(line => JSON.parse(line));
console.log(`${lines.filter(({ valid, document }) => isValid(document) === valid).length} ${lines.length}`);
