import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** One installed package as package-lock.json has it. `shipped`: the running product uses it, not only tests and builds. */
export type Licensed = {
  readonly name: string;
  readonly version: string;
  readonly shipped: boolean;
  readonly licence: string;
};

type LockEntry = { version?: string; dev?: boolean; license?: unknown };

/** Every package that npm ci may install, of every platform. "" where a package states no licence. */
export function installedLicences(root: string): Licensed[] {
  const lock = JSON.parse(readFileSync(path.join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, LockEntry>;
  };
  return Object.entries(lock.packages)
    .filter(([place]) => place !== "")
    .map(([place, entry]) => ({
      name: place.replace(/^.*node_modules\//, ""),
      version: entry.version ?? "",
      shipped: entry.dev !== true,
      licence: stated(entry.license) || stated(installed(path.join(root, place))),
    }));
}

function installed(folder: string): unknown {
  const file = path.join(folder, "package.json");
  if (!existsSync(file)) return undefined;
  const { license, licenses } = JSON.parse(readFileSync(file, "utf8")) as {
    license?: unknown;
    licenses?: unknown;
  };
  return license ?? licenses;
}

/** A licence as a package states it: a text, { type }, or a list of those to choose from. */
function stated(licence: unknown): string {
  if (typeof licence === "string") return licence;
  if (Array.isArray(licence)) return licence.map(stated).join(" OR ");
  if (typeof licence === "object" && licence !== null && "type" in licence) return stated(licence.type);
  return "";
}

/** Whether a licence expression is met by the allowed names alone: every part of AND, one part of OR. */
export function permitted(expression: string, allowed: ReadonlySet<string>): boolean {
  const plain = expression.replace(/^\(|\)$/g, "");
  if (plain.includes("(")) return false; // nested expressions have not occurred; one that does is to be looked at
  if (plain.includes(" AND ")) return plain.split(" AND ").every((part) => permitted(part, allowed));
  if (plain.includes(" OR ")) return plain.split(" OR ").some((part) => permitted(part, allowed));
  if (plain.includes("/")) return plain.split("/").some((part) => allowed.has(part)); // the old way to write OR
  return allowed.has(plain);
}
