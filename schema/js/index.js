// The rules (勾稽关系) of 政府信息公开工作年度报告 in JavaScript: what rules.json says, and nothing else. No dependency.
//
//   import { check, checkSeries } from "zfxxgk";
//   for (const finding of check(report)) console.log(finding.severity, finding.message.zh);
//
// A report is a plain object that is valid by `schema` (with ajv, say); what a valid one cannot lack is an error here.

import rules from "./rules.js";

export { default as rules } from "./rules.js";
export { default as schema } from "./schema.js";
export { default as codelists } from "./codelists.js";

const LANGUAGES = ["zh", "en"];

/** What a JSON Pointer names in a document. */
export function at(document, pointer) {
  const value = pointer.split("/").slice(1).reduce((place, key) => place?.[key], document);
  if (value === undefined) {
    const words = "报告中没有此处，请先用 schema 校验 / not in this document; validate it with the schema first";
    throw new TypeError(`${pointer}: ${words}`);
  }
  return value;
}

/** The instances of a rule that apply to a document, in order. */
function instances(rule, document) {
  const applies = ({ pointer, equals }) => at(document, pointer) === equals;
  return rule.cases.filter(each => each.applies.every(applies)).flatMap(each => each.instances);
}

const filledIn = (template, values, language) =>
  template.replace(/\{(\w+)\}/g, (_, name) => values[name]?.[language] ?? values[name]);

const phrase = (words, values) =>
  Object.fromEntries(LANGUAGES.map(language => [language, filledIn(words[language], values, language)]));

/** A finding of a rule. What it is about is `this` of two reports. */
function finding(rule, document, instance, cells, values, sums = {}) {
  const { agency, year } = document.this ?? document;
  const words = sums.status === "incomplete" ? rule.parameters.phrases.incomplete : rule.message;
  return {
    rule: rule.id,
    instance,
    status: "advised",
    severity: rule.severity,
    left_sum: null,
    right_sum: null,
    ...sums,
    cells,
    message: phrase(words, values),
    agency: agency.name,
    year,
  };
}

const sum = figures => figures.reduce((total, figure) => total + (figure ?? 0), 0);
const shown = figures => (figures.every(figure => figure === null) ? rules.blank.word : sum(figures));
const saysOneOf = (text, words) => text !== null && words.some(word => text.includes(word));

function stable(value) {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(stable)}]`;
  return `{${Object.keys(value).sort().map(key => `${JSON.stringify(key)}:${stable(value[key])}`)}}`;
}

/** Whether two reports have the same figures. */
const sameFigures = (one, other) =>
  ["disclosure", "applications", "remedies"].every(table => stable(one[table]) === stable(other[table]));

/** What a rule of each kind finds in a document; `kinds` of rules.json says it in words. */
const KINDS = {
  sum(rule, document) {
    return instances(rule, document).flatMap(({ id, label, left, right }) => {
      const [lefts, rights] = [left, right].map(side => side.map(pointer => at(document, pointer)));
      const [left_sum, right_sum] = [sum(lefts), sum(rights)];
      if (left_sum === right_sum) return [];
      const open = (left_sum > right_sum ? rights : lefts).includes(null);
      const [status, severity] = open ? ["incomplete", rules.severity_of_incomplete] : ["violated", rule.severity];
      const blanks = [...lefts, ...rights].filter(figure => figure === null).length;
      const difference = left_sum - right_sum;
      const values = { instance: label, left: shown(lefts), right: shown(rights), difference, blanks };
      return [finding(rule, document, id, [...left, ...right], values, { status, severity, left_sum, right_sum })];
    });
  },

  "by-year"(rule, document) {
    const [oldest, ...newer] = rule.parameters.values;
    return instances(rule, document).flatMap(({ id, label, left, right }) => {
      const [found, year] = [at(document, left[0]), at(document, right[0])];
      const expected = newer.findLast(each => each.since <= year) ?? oldest;
      if (found === expected.value) return [];
      const values = { instance: label, found, year, expected: expected.value, document: expected.document };
      return [finding(rule, document, id, left, values)];
    });
  },

  filled(rule, document) {
    return instances(rule, document).flatMap(({ id, label, left }) => {
      const blank = left.filter(pointer => at(document, pointer) === null);
      if (!blank.length) return [];
      return [finding(rule, document, id, blank, { instance: label, cells: left.length, blanks: blank.length })];
    });
  },

  written(rule, document) {
    const isEmpty = text => [...text].every(letter => rule.parameters.white_space.includes(letter));
    return instances(rule, document)
      .filter(({ left }) => at(document, left[0]).passages.every(({ text }) => isEmpty(text)))
      .map(({ id, label, left }) => finding(rule, document, id, left, { instance: label }));
  },

  explained(rule, document) {
    const { words } = rule.parameters;
    const says = ({ heading, text }) => saysOneOf(heading, words) || saysOneOf(text, words);
    return instances(rule, document)
      .filter(({ left, right }) => at(document, left[0]) > 0 && !at(document, right[0]).passages.some(says))
      .map(({ id, label, left, right }) => finding(rule, document, id, [...left, ...right], { instance: label }));
  },

  pointing(rule, document) {
    const { key } = rule.parameters;
    const applying = instances(rule, document);
    const targets = new Set(applying.flatMap(({ right }) => right));
    const [place] = applying[0].left;
    return at(document, place).flatMap((item, position) => {
      if (targets.has(item[key])) return [];
      const values = { number: position + 1, target: item[key] };
      return [finding(rule, document, `${position}`, [`${place}/${position}/${key}`], values)];
    });
  },

  "check-digit"(rule, document) {
    const { alphabet, weights, phrases } = rule.parameters;
    return instances(rule, document).flatMap(({ id, left }) => {
      const code = at(document, left[0]);
      const reason = code === null ? null : fault(code, alphabet, weights, phrases);
      return reason === null ? [] : [finding(rule, document, id, left, { code, reason })];
    });
  },

  step(rule, document) {
    const { at_least, at_most } = rule.parameters;
    return instances(rule, document).flatMap(({ id, left, right }) => {
      const [year, previous] = [at(document, left[0]), at(document, right[0])];
      const step = year - previous;
      if ((at_least === null || step >= at_least) && (at_most === null || step <= at_most)) return [];
      const missing = step === 2 ? year - 1 : `${previous + 1}–${year - 1}`;
      const sameness = rule.parameters.phrases[sameFigures(document.this, document.previous) ? "same" : "different"];
      return [finding(rule, document, id, [...left, ...right], { year, previous, missing, sameness })];
    });
  },

  same(rule, document) {
    const { white_space, replaced, by, same_year } = rule.parameters;
    const [year, previous] = [document.this.year, document.previous.year];
    if (!same_year && year === previous) return [];
    const folded = new Map([...replaced].map((letter, position) => [letter, [...by][position]]));
    const key = text =>
      [...text].filter(letter => !white_space.includes(letter)).map(letter => folded.get(letter) ?? letter).join("");
    return instances(rule, document).flatMap(({ id, label, left, right }) => {
      const [after, before] = [at(document, left[0]), at(document, right[0])];
      if (!after || !before || after === before || key(after) === key(before)) return [];
      const values = { instance: label, year, previous, after, before, consequence: rule.parameters.phrases[id] };
      return [finding(rule, document, id, [...left, ...right], values)];
    });
  },

  program: () => [], // is no data
};

/** What is wrong with a code by its check digit, in both languages, or null. */
function fault(code, alphabet, weights, phrases) {
  const character = [...code].find(letter => !alphabet.includes(letter));
  if (character !== undefined) return phrase(phrases.character, { character });
  const total = weights.reduce((sum, weight, position) => sum + weight * alphabet.indexOf(code[position]), 0);
  const digit = alphabet[(alphabet.length - (total % alphabet.length)) % alphabet.length];
  return digit === code[weights.length] ? null : phrase(phrases.digit, { digit });
}

const run = (scope, document, mayRun) =>
  rules.rules
    .filter(rule => rule.scope === scope && !rule.retired && mayRun(rule))
    .flatMap(rule => KINDS[rule.kind](rule, document));

/** What the rules find in one report, in the order of the catalogue. */
export function check(report) {
  return run("report", report, () => true);
}

/** What the rules for two years find between the reports of one organ, given in any order, by year. */
export function checkSeries(reports) {
  const ordered = [...reports].sort((one, other) => one.year - other.year);
  const pairs = ordered.slice(1).map((report, position) => ({ this: report, previous: ordered[position] }));
  const twice = pairs.filter(pair => pair.this.year === pair.previous.year && !sameFigures(pair.this, pair.previous));
  const unclear = new Set(twice.map(pair => pair.this.year));
  return pairs.flatMap(pair => {
    const years = [pair.previous.year, pair.this.year];
    const comparable = years[1] === years[0] + 1 && !years.some(year => unclear.has(year));
    return run("two-years", pair, rule => rule.kind !== "sum" || comparable);
  });
}
