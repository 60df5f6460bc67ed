// TypeScript types of a report: node types.mjs ../../schema > report.d.ts. The schema says the same in other words first:
// tables in two editions as a union, and labels in the descriptions, for json-schema-to-typescript names types by titles.
import { readFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const schema = JSON.parse(readFileSync(`${process.argv[2]}/report.schema.json`, "utf8"));

function plain(node) {
  if (Array.isArray(node)) return node.map(plain);
  if (node === null || typeof node !== "object") return node;
  if (node.allOf?.[0]?.if) {
    return { description: described(node), tsType: node.allOf.map(part => typeName(part.then.$ref)).join(" | ") };
  }
  const { title, $schema, $id, examples, ...rest } = node;
  if (node.$ref) return { description: described(node), tsType: typeName(node.$ref) };
  if (rest.$defs) rest.$defs = Object.fromEntries(Object.entries(rest.$defs).map(([name, inner]) => [typeName(name), inner]));
  const made = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, key === "properties" || key === "$defs"
    ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)])) : plain(value)]));
  return title === undefined ? made : { ...made, description: described(node) };
}

const typeName = ref => {
  const name = ref.split("/").pop().replace(/(^|_)([a-z0-9])/g, (_, __, letter) => letter.toUpperCase());
  return ["Date", "Text"].includes(name) ? `${name}Value` : name; // not the names of what browsers have
};
const described = ({ title, description }) => [title, description].filter(Boolean).join("：");
const banner = "// TypeScript types of a report, made from report.schema.json by tests/js/types.mjs.";
const options = { bannerComment: banner, additionalProperties: false, unreachableDefinitions: true, style: { printWidth: 120 }, unknownAny: true };
const types = await compile(plain(schema), "Report", options);
process.stdout.write(types.replace(/ \* This interface was referenced by `Report`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g, "").replace(/\/\*\*\n \*\/\n/g, ""));
