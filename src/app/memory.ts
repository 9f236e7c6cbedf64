import type { AnnexLanguage } from "../annex/language";
import type { PlannedChart } from "../annex/plan";
import type { Correction } from "../source/correction";
import type { Operation } from "./operation";
import { correctionsIn } from "./stored-correction";
import { restoreOperation, storeOperation } from "./stored-operation";
import type { StoredOperation } from "./stored-operation";

/** What we remember in the workbook itself, in one part of the file under our own namespace. */
export type Memory = {
  readonly version: number;
  readonly language: AnnexLanguage;
  readonly annexes: readonly AnnexMemory[];
  /** What the user corrected in our reading of the sheets. */
  readonly mapping: readonly Correction[];
  /** Set while a write is under way: what undoes it, so that a later session can. */
  readonly journal: Journal | null;
};

/** An annex as we wrote it: fingerprints of its cells tell later what the user has changed. */
export type AnnexMemory = {
  /** An `AnnexId`, or what a later version wrote. */
  readonly annex: string;
  readonly anchor: string;
  /** As shown in the annex. */
  readonly writtenOn: string;
  readonly columns: number;
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
  readonly charts: readonly PlannedChart[];
};

export type Journal = {
  readonly sheets: readonly string[];
  /** Whether there was a memory before this write. */
  readonly remembered: boolean;
  readonly undo: readonly Operation[];
};

export const MEMORY_VERSION = 1;
export const MEMORY_NAMESPACE = "urn:synergy-annex:memory";

/** Half of what the smallest known limit of a host allows for such parts; design: memory ≤ 200 kB. */
export const MEMORY_LIMIT = 200_000;

export function emptyMemory(language: AnnexLanguage): Memory {
  return { version: MEMORY_VERSION, language, annexes: [], mapping: [], journal: null };
}

export function encodeMemory(memory: Memory): string {
  const annexes = memory.annexes.map((annex) => ({
    ...annex,
    rows: annex.rows.map(({ key, cells }) => ({ key, cells: cells.length > 0 ? cells.join(",") : null })),
  }));
  const journal = memory.journal && { ...memory.journal, undo: memory.journal.undo.map(storeOperation) };
  const { mapping, ...rest } = memory;
  // A memory without corrections is written as it was before there were any.
  const stored: StoredMemory = { ...rest, ...(mapping.length > 0 ? { mapping } : {}), annexes, journal };
  return `<memory xmlns="${MEMORY_NAMESPACE}">${escape(JSON.stringify(stored))}</memory>`;
}

/** Null when the text is no memory of a version that we know. */
export function decodeMemory(xml: string): Memory | null {
  const body = /<memory\b[^>]*>([\s\S]*)<\/memory>/.exec(xml)?.[1];
  if (body === undefined) return null;
  try {
    const stored = JSON.parse(unescape(body)) as StoredMemory;
    if (stored.version !== MEMORY_VERSION) return null;
    const annexes = stored.annexes.map((annex) => ({
      ...annex,
      rows: annex.rows.map(({ key, cells }) => ({ key, cells: cells?.split(",") ?? [] })),
    }));
    const { journal } = stored;
    return {
      ...stored,
      annexes,
      mapping: correctionsIn(stored.mapping),
      journal: journal && { ...journal, undo: journal.undo.map(restoreOperation) },
    };
  } catch {
    return null; // cut off or edited by hand: said as a finding by who asked
  }
}

type StoredRow = { readonly key: string; readonly cells: string | null };
type StoredAnnex = Omit<AnnexMemory, "rows"> & { readonly rows: readonly StoredRow[] };
type StoredMemory = Omit<Memory, "annexes" | "mapping" | "journal"> & {
  readonly annexes: readonly StoredAnnex[];
  readonly mapping?: unknown;
  readonly journal: (Omit<Journal, "undo"> & { readonly undo: readonly StoredOperation[] }) | null;
};

/** Every control and non-ASCII character stays inside JSON's own escapes, so that no host can change it. */
function escape(json: string): string {
  const ascii = json.replace(/[^\x20-\x7e]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
  return ascii.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function unescape(text: string): string {
  return text
    .replaceAll("&gt;", ">")
    .replaceAll("&lt;", "<")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}
