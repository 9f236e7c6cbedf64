import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import {
  blockFingerprint,
  draftImport,
  freeScenarioId,
  importableBlocks,
  sayField,
} from "../../app/measure-import";
import type { ScannedWorkbook } from "../../app/scan-workbook";
import type { MeasureBlock } from "../../source/measure-import/measure-block";
import { scenarioPaneWords } from "../../text/scenario-pane-text";
import { CellLink } from "../cell-link";
import { ChoiceField } from "../choice-field";
import { usePane } from "../context";
import { FindingList } from "../finding-list";
import { LimitedList } from "../limited-list";
import { Notice } from "../notice";
import { isUnderWay } from "../state";
import type { Importing, PaneState } from "../state";
import { Failure } from "./creation-notice";
import { ImportColumns } from "./import-columns";
import { ImportRow } from "./import-row";

type Props = { readonly state: PaneState; readonly scanned: ScannedWorkbook };

const AT_ONCE = 10;

/** The rows of another sheet as measures: which sheet, what its columns are, in which scenario, and what that adds. */
export function ImportMeasures({ state, scanned }: Props): ReactElement | null {
  const { session, language } = usePane();
  const words = scenarioPaneWords(language).import;
  const blocks = useMemo(() => importableBlocks(scanned), [scanned]);
  const [chosen, choose] = useState<string | null>(null);
  const [mended, mend] = useState<MeasureBlock | null>(null);
  const [again, offerAgain] = useState<Importing | null>(null);
  const [scenario, setScenario] = useState<string | null>(null);
  const found = blocks.find(({ area }) => area.sheet === chosen) ?? blocks[0];
  // What the user said of the columns holds as long as the headings do.
  const block = useMemo(
    () => (mended && found && sameHeadings(mended, found) ? { ...mended, area: found.area } : found),
    [mended, found],
  );
  const fresh = useMemo(() => freeScenarioId(scanned), [scanned]);
  const ids = scanned.tables?.input.scenarios.map(({ id }) => id) ?? [];
  const id = scenario !== null && ids.includes(scenario) ? scenario : fresh;
  const wish = useMemo(
    () => block && { block, scenario: { kind: id === fresh ? ("new" as const) : ("existing" as const), id } },
    [block, id, fresh],
  );
  const draft = useMemo(() => wish && draftImport(scanned, wish), [scanned, wish]);
  if (!block || !wish || !draft) return null;
  const { rows, findings } = draft;
  const { importing } = state;
  const adding = importing?.kind === "under-way";
  // What was added once is not offered again, unless it is asked for.
  if (importing?.kind === "ended" && importing.result.status === "imported" && importing !== again) {
    return (
      <section className="syn-card">
        <ImportEnding importing={importing} />
        <Button size="small" onClick={() => offerAgain(importing)}>
          {words.heading}
        </Button>
      </section>
    );
  }
  return (
    <details className="syn-card" open={importing !== null || undefined}>
      <summary>{words.heading}</summary>
      <div className="syn-editor">
        <p className="syn-quiet">{words.explains}</p>
        <div className="syn-choices">
          <ChoiceField
            label={words.sheet}
            value={block.area.sheet}
            choices={blocks.map(({ area: { sheet } }) => ({ value: sheet, text: sheet }))}
            onChoose={choose}
          />
        </div>
        <div className="syn-choices">
          <ChoiceField
            label={words.scenario}
            value={id}
            choices={[
              { value: fresh, text: words.newScenario(fresh) },
              ...ids.map((one) => ({ value: one, text: one })),
            ]}
            onChoose={setScenario}
          />
        </div>
        <p>
          <CellLink at={block.area} />
        </p>
        <ImportColumns block={block} onSay={(column, field) => mend(sayField(block, column, field))} />
        {rows.length === 0 ? (
          <p>{words.nothing}</p>
        ) : (
          <details open>
            <summary>{words.adds(rows.length)}</summary>
            <ul className="syn-measures">
              <LimitedList items={rows} limit={AT_ONCE} render={(row) => <ImportRow row={row} />} />
            </ul>
          </details>
        )}
        <FindingList findings={findings} />
        {importing === again ? null : <ImportEnding importing={importing} />}
        <Button
          appearance="primary"
          disabledFocusable={rows.length === 0 || isUnderWay(state)}
          onClick={() => void session.importMeasures({ ...wish, agreed: blockFingerprint(scanned, block) })}
        >
          {adding ? words.adding : words.add(rows.length)}
        </Button>
      </div>
    </details>
  );
}

function sameHeadings(a: MeasureBlock, b: MeasureBlock): boolean {
  const told = ({ area: { sheet }, columns }: MeasureBlock) =>
    [sheet, ...columns.map(({ heading }) => heading)].join("\n");
  return told(a) === told(b);
}

function ImportEnding({ importing }: { readonly importing: Importing | null }): ReactElement | null {
  const { language } = usePane();
  const words = scenarioPaneWords(language).import;
  if (importing?.kind !== "ended") return null;
  const { result } = importing;
  return (
    <div role="status">
      {result.status === "imported" ? (
        <Notice kind="success">
          <p>{words.added(result.measures)}</p>
          {result.at ? <CellLink at={result.at} /> : null}
        </Notice>
      ) : (
        <Failure result={result} half={words.halfAdded} />
      )}
    </div>
  );
}
