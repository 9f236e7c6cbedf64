import type { CommandWords } from "./words";

export const en: CommandWords = {
  step: {
    reading: "Reading",
    undoing: "Taking back",
    writing: "Writing",
    checking: "Reading back",
    finishing: "Finishing",
  },
  found: "Read",
  blocks: {
    "staffing-matrix": "staffing table",
    "budget-list": "budget list",
    "unit-costs": "unit costs",
    workload: "workload",
    unknown: "not recognised",
  },
  key: (real, theoretical, vacant) =>
    `${real} real FTE, ${theoretical} in the establishment, ${vacant} vacant`,
  scenario: (id, title) => `Scenario ${id} – ${title}`,
  claims: ({ claimed, horizon, dated, realisable, ended, later, undated, redeployed }) =>
    [
      `${claimed} FTE claimed, of which ${dated} on 31/12/${horizon} (${realisable} realisable)`,
      ended && `${ended} over by then`,
      later && `${later} later`,
      undated && `${undated} undated`,
      redeployed && `${redeployed} redeployed (no gain)`,
    ]
      .filter(Boolean)
      .join(", "),
  fullYear: (net, undated) =>
    `net in a full year: ${net}${undated === null ? "" : `, and undated ${undated}`}`,
  settlement: (bodies) => `net in a full year after recharges: ${bodies}`,
  settled: (body, after, moved) => `${body} ${after} (of which recharges ${moved})`,
  unknown: (ids) => `not known (${ids})`,
  without: (ids) => `(without ${ids}, not known)`,
  sheets: (names) => `Sheets: ${names}`,
  wouldWrite: (names) => `Would be written: ${names}`,
  scenariosKnown: (ids) =>
    ids === "" ? "The workbook holds no scenarios." : `The workbook holds these: ${ids}.`,
  status: {
    written: "Written.",
    unchanged: "Nothing has changed: the annex stands as it should.",
    refused: "Nothing was written.",
    "taken-back": "The write failed and was taken back: the workbook is as before.",
    "half-written": "The write failed half-way; nothing was saved.",
    "dry-run": "Dry run: nothing was written.",
  },
  reconciled: (figures, live) => `${figures} figures, ${live} of them live formulas, all equal to the engine`,
  differing: (count) => `${count} figures differ from the engine:`,
  restsOn: (cells) => `rests on ${cells}, which you changed`,
  stale: (addresses) => `Not up to date (the formula could not be computed here): ${addresses}`,
  kept: (addresses) => `Kept as you edited them: ${addresses}`,
  saved: (path) => `Saved as ${path}`,
  standing: (path) => `${path} held just that already and was left alone.`,
  occupied: {
    "same-file": (path) =>
      `${path} is the workbook itself. To change it, use --in-place; to leave it as it is, choose another place with --out.`,
    foreign: (path) =>
      `${path} is there already and was not written by this program, so it was left alone. Choose another place with --out FILE.`,
    edited: (path, places) =>
      `${path} was edited since it was written, and that would be lost: ${places}. To go on in that workbook, run this on it with --in-place; else choose another place with --out FILE.`,
  },
  severity: { error: "error", warning: "warning", note: "note" },
  unreadable: (path) => `${path} cannot be read.`,
  unwritable: (path) =>
    `${path} cannot be written. Close it in other programs, or choose another place with --out.`,
};
