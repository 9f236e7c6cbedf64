import type { ClassName } from "./members/host-object";
import table from "./requirement-sets.json";

/** The minor version of a requirement set: 14 stands for ExcelApi 1.14. */
export type Level = number;

/** Excel LTSC 2021, the oldest that the add-in supports. */
export const DEFAULT_LEVEL: Level = 14;

const LEVELS: Readonly<Record<string, Readonly<Record<string, number>>>> = table;

/** In which ExcelApi set a member came. Members of the protocol itself ("_KeepReference") were always there. */
export function levelOf(className: ClassName, member: string): Level {
  if (member.startsWith("_")) return 1;
  const level = LEVELS[className]?.[member];
  return level ?? Infinity;
}

/** What `isSetSupported` answers: every ExcelApi set up to the level, and no other set. */
export function isSetSupported(level: Level, name: string, version: string | number | undefined): boolean {
  if (name.toLowerCase() !== "excelapi") return false;
  const [major = 0, minor = 0] = String(version ?? "1.1")
    .split(".")
    .map(Number);
  return major === 1 && minor <= level;
}
