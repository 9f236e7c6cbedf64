import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { knownMembers } from "../../src/standin/members/table-of-members";

const TYPES = "node_modules/@types/office-js/index.d.ts";
const DATA = "src/standin/requirement-sets.json";

type Levels = Record<string, Record<string, number>>;

/**
 * The requirement set of each member that the stand-in knows, as the types of Office.js say it: the minor version of
 * "[Api set: ExcelApi 1.9]". Members that the types do not know, or know only outside ExcelApi, are left out.
 */
export function readRequirementSets(root: string): Levels {
  const all = readClasses(readFileSync(join(root, TYPES), "utf8"));
  const levels: Levels = {};
  for (const known of knownMembers()) {
    const [className = "", marked = ""] = known.split(".");
    const member = marked.replace(/(=|\(\))$/, "");
    const level = all.get(className)?.get(member);
    if (level !== undefined) (levels[className] ??= {})[member] = level;
  }
  return levels;
}

/** The data file as it should stand. */
export function requirementSetsText(levels: Levels): string {
  return `${JSON.stringify(levels, null, 2)}\n`;
}

/** Class -> member -> minor version, for everything in the namespace Excel. */
function readClasses(source: string): Map<string, Map<string, number>> {
  const file = ts.createSourceFile(TYPES, source, ts.ScriptTarget.Latest, true);
  const classes = new Map<string, Map<string, number>>();
  for (const statement of file.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const declared of statement.body.statements) {
      if (ts.isClassDeclaration(declared) && declared.name)
        classes.set(declared.name.text, readMembers(declared));
    }
  }
  return classes;
}

function readMembers(declared: ts.ClassDeclaration): Map<string, number> {
  const own = levelIn(declared);
  const members = new Map<string, number>();
  for (const member of declared.members) {
    if (!member.name || !ts.isIdentifier(member.name)) continue;
    const level = levelIn(member) ?? own;
    const known = members.get(member.name.text);
    // Overloads that came later do not make the member younger.
    if (level !== null) members.set(member.name.text, Math.min(level, known ?? level));
  }
  return members;
}

function levelIn(node: ts.Node): number | null {
  const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
  const version = /\[Api set: ExcelApi 1\.(\d+)\]/.exec(comments.join("\n"));
  return version ? Number(version[1]) : null;
}

/** Writes the data file anew: `npx tsx tests/support/requirement-sets.ts`. */
if (process.argv[1]?.endsWith("requirement-sets.ts")) {
  writeFileSync(DATA, requirementSetsText(readRequirementSets(process.cwd())));
}
