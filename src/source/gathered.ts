import type { Finding } from "../model/finding";
import type { Area } from "../sheet/address";

const MOST_SAID = 200; // times that the same is said of cells of one column

/**
 * Findings about the rows of one column, from top to bottom, with what is the same of neighbours said once; and what would still
 * be said too often once for all of its cells, from the first to the last.
 */
export function gathered(findings: readonly Finding[]): readonly Finding[] {
  const runs: { readonly key: string; readonly finding: Finding; rows: number }[] = [];
  const spans = new Map<string, { count: number; first: number; end: number }>();
  for (const finding of findings) {
    const { at } = finding;
    if (!at) continue;
    const key = `${finding.code} ${at.column} ${JSON.stringify(finding.facts)}`;
    const last = runs.at(-1);
    const end = at.row + at.rows;
    const span = spans.get(key);
    if (span) span.end = end;
    if (last?.key === key && last.finding.at && last.finding.at.row + last.rows === at.row) {
      last.rows += at.rows;
      continue;
    }
    runs.push({ key, finding, rows: at.rows });
    if (span) span.count += 1;
    else spans.set(key, { count: 1, first: at.row, end });
  }
  return runs.flatMap(({ key, finding, rows }): Finding[] => {
    const span = spans.get(key);
    const at = finding.at as Area;
    if (!span || span.count <= MOST_SAID) return [{ ...finding, at: { ...at, rows } }];
    return at.row === span.first ? [{ ...finding, at: { ...at, rows: span.end - span.first } }] : [];
  });
}
