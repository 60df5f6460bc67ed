// Types of the package; those of a report are generated.

import type { Report } from "./report.js";

export * from "./report.js";

/** The same words in Chinese and in English. */
export interface Words {
  zh: string;
  en: string;
}

/** What a rule finds. */
export interface Finding {
  /** Id of the rule, as in `rules`. */
  rule: string;
  /** Id of the instance; with rule, year and agency it tells findings apart. */
  instance: string;
  /** violated: no filling of the blanks would satisfy the relation; incomplete: some would; advised: not a relation. */
  status: "violated" | "incomplete" | "advised";
  severity: "error" | "warning" | "notice";
  /** Sum of the left side, null where it is no relation. */
  left_sum: number | null;
  right_sum: number | null;
  /** JSON Pointers of what it is about; between two years they begin with /this or /previous. */
  cells: string[];
  message: Words;
  agency: string;
  year: number;
}

/** What the rules find in one report, in the order of the catalogue. */
export function check(report: Report): Finding[];

/** What the rules for two years find between the reports of one organ, given in any order. */
export function checkSeries(reports: readonly Report[]): Finding[];

/** What a JSON Pointer names in a document. Throws a TypeError where there is nothing. */
export function at(document: unknown, pointer: string): unknown;

/** A rule of the catalogue; `kinds` in rules.json says what each kind demands. */
export interface Rule {
  id: string;
  version: number;
  retired: boolean;
  kind: string;
  scope: "report" | "reading" | "two-years";
  basis: "official" | "definition" | "practice";
  severity: Finding["severity"];
  title: Words;
  description: Words;
  remedy: Words;
  lawful: Words | null;
  message: Words;
  parameters: Record<string, unknown>;
  cases: {
    applies: { pointer: string; equals: string }[];
    instances: { id: string; label: Words; left: string[]; right: string[] }[];
  }[];
}

/** The rules, as in rules.json. */
export const rules: { readonly rules: readonly Rule[]; readonly [key: string]: unknown };

/** The JSON Schema of a report, for a validator. */
export const schema: { readonly $id: string; readonly [key: string]: unknown };

/** The code lists by name, each row an object: `codelists.cells`, `codelists.outcomes` … */
export const codelists: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
