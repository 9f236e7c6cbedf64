import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UI_LANGUAGES } from "../../src/text/language";
import { mappingWords } from "../../src/text/mapping-text";
import { paneWords } from "../../src/text/pane-text";
import { scenarioPaneWords } from "../../src/text/scenario-pane-text";
import { INPUT_TABLES } from "../../src/app/input-tables";

/** What Excel shows of us itself. */
const BUTTON = "Synergy Annex";

function guide(language: string): string {
  const text = readFileSync(join(process.cwd(), `docs/guide.${language}.md`), "utf8");
  return text.replace(/[\s\u00a0]+/g, " ");
}

/** Every text of the pane that has no part to fill in. */
function fixed(words: unknown): string[] {
  if (typeof words === "string") return [words.replaceAll("\u00a0", " ")];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(fixed) : [];
}

describe.each(UI_LANGUAGES)("the guide in %s", (language) => {
  test("calls the pane's headings and buttons as the pane does", () => {
    const said = new Set(
      fixed([paneWords(language), scenarioPaneWords(language), mappingWords(language)]).concat(BUTTON),
    );
    const named = [...guide(language).matchAll(/\*\*(.+?)\*\*/g)].map(([, words = ""]) => words);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((words) => !said.has(words))).toEqual([]);
  });

  test("names tables that there are", () => {
    const names: readonly string[] = Object.values(INPUT_TABLES).map(({ name }) => name);
    const named = [...guide(language).matchAll(/`(Synergy\w+)`/g)].map(([, name = ""]) => name);
    expect(named).toHaveLength(3);
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });
});
