// Each line of a file through the types that quicktype made, and back: equal but for keys that are null.
import { readFileSync } from "node:fs";
import { Convert } from "./report";

function withoutNulls(value: any): any {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (value === null || typeof value !== "object") return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNulls(inner)]).sort());
}

const same = (one: string, other: string) => {
  const [before, after] = [one, other].map(text => JSON.stringify(withoutNulls(JSON.parse(text))));
  return before === after;
};
const lines = readFileSync(process.argv[2], "utf8").trim().split("\n");
const unchanged = lines.filter(line => same(line, Convert.reportToJson(Convert.toReport(line))));
console.log(unchanged.length, lines.length);
