import { readFile, stat } from "node:fs/promises";
import { MEMORY_NAMESPACE } from "../../app/memory";
import { prepare } from "../../app/prepare";
import type { AnnexRequest } from "../../app/annex-request";
import { hasErrors } from "../../model/finding";
import { formatAddress } from "../../sheet/a1";
import type { Book } from "../../standin/book";
import { openBook } from "../../standin/ooxml/open-book";
import { BookError } from "../../standin/ooxml/book-error";
import { openSession } from "./session";

/** The names of our own blocks; those of table columns stand on the user's sheets. */
const ANNEX_NAME = /^Syn_(T\d+|Calc)$/i;

/**
 * Why a file is not replaced by what we would write: it is the workbook itself · it is not of our making · a person worked
 * in it since, and these cells or sheets would be lost.
 */
export type Occupation =
  | { readonly kind: "same-file" | "foreign" }
  | { readonly kind: "edited"; readonly places: readonly string[] };

/** Thrown before anything is written; the command ends with exit code 2. */
export class OutputOccupied extends Error {
  override readonly name = "OutputOccupied";
  constructor(
    readonly path: string,
    readonly occupation: Occupation,
  ) {
    super(`${path}: ${occupation.kind}`);
  }
}

/** The bytes that stand at a path; null where there is no file. */
export async function standingBytes(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** Whether two paths lead to one and the same file, by whatever name. */
export async function sameFile(one: string, other: string): Promise<boolean> {
  const idOf = (path: string): Promise<string | null> =>
    stat(path, { bigint: true }).then(
      ({ dev, ino }) => `${dev} ${ino}`,
      () => null,
    );
  const [a, b] = await Promise.all([idOf(one), idOf(other)]);
  return a !== null && a === b;
}

/** Whether the bytes are a workbook that we wrote annexes into. */
export function isOurs(bytes: Uint8Array): boolean {
  try {
    return openBook(bytes).customParts.some(({ namespace }) => namespace === MEMORY_NAMESPACE);
  } catch (error) {
    if (error instanceof BookError) return false;
    throw error;
  }
}

/**
 * What of a workbook of ours a person made since: cells of its annexes, and sheets that `successor` does not have. Where
 * its annexes cannot be compared any more, their sheets.
 */
export async function workIn(
  bytes: Uint8Array,
  successor: Book,
  request: AnnexRequest,
): Promise<readonly string[]> {
  const session = await openSession(bytes);
  try {
    const { scanned, drafts, findings } = await prepare(session.workbook, request);
    const ours = scanned.outline.names.flatMap(({ name, area }) =>
      area && ANNEX_NAME.test(name) ? [area.sheet] : [],
    );
    const added = session.book.sheets.flatMap(({ name }) =>
      ours.includes(name) || successor.sheetNamed(name) ? [] : [name],
    );
    if (hasErrors(findings)) {
      const wrong = findings.flatMap(({ severity, at }) => (severity === "error" && at ? [at.sheet] : []));
      return [...new Set([...added, ...(wrong.length > 0 ? wrong : ours)])];
    }
    return [...added, ...drafts.flatMap(({ kept }) => kept.map((at) => formatAddress(at)))];
  } finally {
    session.close();
  }
}
