import { formatAddress, formatArea } from "../../sheet/a1";
import { isCellError } from "../../sheet/cell-value";
import type { CellValue } from "../../sheet/cell-value";
import { fte, sumFte } from "../../model/fte";
import type { Staffing } from "../../model/staffing";
import type { Finding } from "../../model/finding";
import type { UiLanguage } from "../../text/language";
import { numberText } from "../../text/number-text";
import { printScenario } from "./print-scenario";
import type { Report } from "./report";
import { COMMAND_WORDS } from "./words";

/** The report as lines for a person. */
export function printReport(
  report: Report,
  language: UiLanguage,
  message: (finding: Finding) => string,
): readonly string[] {
  const words = COMMAND_WORDS[language];
  const { blocks, staffing } = report.scan;
  const findings = report.findings.map((finding) => {
    const place = finding.at ? `${formatArea(finding.at)}: ` : "";
    return `${words.severity[finding.severity]}: ${place}${message(finding)}`;
  });
  return [
    ...blocks.map(
      ({ kind, area, confidence }) =>
        `${words.found}: ${formatArea(area)} – ${words.blocks[kind] ?? kind} (${Math.round(confidence * 100)} %)`,
    ),
    ...(staffing ? [keyFigures(staffing, language)] : []),
    ...report.scenarios.flatMap((figures) => printScenario(figures, report.recharges, language)),
    ...findings,
    words.status[report.status],
    ...outcome(report, language),
  ];
}

function keyFigures(staffing: Staffing, language: UiLanguage): string {
  const total = (kind: "real" | "theoretical"): number =>
    sumFte(staffing.headcounts.map((count) => count[kind]?.amount ?? fte(0)));
  const vacant = staffing.headcounts.reduce((sum, { real, theoretical }) => {
    const known = real?.amount != null && theoretical?.amount != null;
    return known ? sum + theoretical.amount - real.amount : sum;
  }, 0);
  const shown = [total("real"), total("theoretical"), vacant].map((amount) =>
    numberText(amount, language, 2),
  );
  return COMMAND_WORDS[language].key(shown[0] ?? "", shown[1] ?? "", shown[2] ?? "");
}

function show(value: CellValue): string {
  return isCellError(value) ? value.error : String(value);
}

function outcome(report: Report, language: UiLanguage): readonly string[] {
  const words = COMMAND_WORDS[language];
  const sheets = report.sheets.join(", ");
  if (report.status === "dry-run") return sheets === "" ? [] : [words.wouldWrite(sheets)];
  if (report.status !== "written" && report.status !== "unchanged") return [];
  const list = (addresses: readonly { sheet: string; row: number; column: number }[]): string =>
    addresses.map((at) => formatAddress(at)).join(", ");
  const differing = report.differing.map(
    ({ at, expected, found, restsOn }) =>
      `  ${formatAddress(at)}: ${show(found)} ≠ ${show(expected)}${restsOn.length > 0 ? ` (${words.restsOn(list(restsOn))})` : ""}`,
  );
  const { saved } = report;
  return [
    words.sheets(sheets),
    ...(differing.length > 0
      ? [words.differing(differing.length), ...differing]
      : [words.reconciled(report.figures, report.live)]),
    ...(report.stale.length > 0 ? [words.stale(list(report.stale))] : []),
    ...(report.written.kept.length > 0 ? [words.kept(list(report.written.kept))] : []),
    ...(saved ? [saved.changed ? words.saved(saved.path) : words.standing(saved.path)] : []),
  ];
}
