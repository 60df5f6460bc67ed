// A person fills in a report in an editor: what VS Code's language service says. node editor.mjs <schema> <steps as JSON>
// Each step is {text, at?, want}: at is a piece of the text in which | stands for the cursor.
import { readFileSync } from "node:fs";
import service from "vscode-json-languageservice";

const { getLanguageService, TextDocument } = service;
const [folder] = process.argv.slice(2);
const language = getLanguageService({
  schemaRequestService: uri => Promise.resolve(readFileSync(new URL(uri), "utf8")),
  workspaceContext: { resolveRelativePath: (relative, base) => new URL(relative, base).href },
});
language.configure({ validate: true, allowComments: false });

const home = new URL(`file://${folder}/`);
const results = [];
for (const { text, cursor, want } of JSON.parse(readFileSync(0, "utf8"))) {
  const document = TextDocument.create(new URL("a report.json", home).href, "json", 1, text);
  const parsed = language.parseJSONDocument(document);
  const at = cursor === undefined ? undefined : document.positionAt(cursor);
  if (want === "errors") {
    const problems = await language.doValidation(document, parsed);
    results.push(problems.map(({ range, message }) => [document.getText(range), message]));
  } else if (want === "hover") {
    const hover = await language.doHover(document, at, parsed);
    results.push(hover?.contents ?? null);
  } else {
    const list = await language.doComplete(document, at, parsed);
    results.push(list?.items.map(({ label, documentation }) => [label, documentation?.value ?? documentation ?? ""]) ?? []);
  }
}
console.log(JSON.stringify(results));
