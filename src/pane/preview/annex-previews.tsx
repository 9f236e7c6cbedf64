import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { Draft } from "../../app/draft";
import type { Prepared } from "../../app/prepare";
import type { Address } from "../../sheet/address";
import type { PlanId } from "../../annex/plan";
import { annexWords } from "../../text/annex-words";
import { scenarioPaneWords } from "../../text/scenario-pane-text";
import { usePane } from "../context";
import { useDrawnLater } from "./drawn-later";
import { AnnexTable } from "./annex-table";
import { cellWords } from "./cell-words";
import type { CellWords } from "./cell-words";
import { planView } from "./plan-view";
import { tableView } from "./table-view";

type Props = {
  readonly prepared: Prepared;
  readonly chosen: Address | null;
  readonly onChoose: (at: Address) => void;
};

/** The annexes as they will stand, one open at a time; the calculation sheet is no reading matter. */
export function AnnexPreviews({ prepared, chosen, onChoose }: Props): ReactElement | null {
  const { language, words } = usePane();
  const { name } = scenarioPaneWords(language).annexes;
  const drafts = prepared.drafts.filter(({ plan }) => plan.annex !== "CALC");
  const [picked, pick] = useState<PlanId | null | "first">("first");
  const texts = useMemo(() => cellWords(prepared), [prepared]);
  const open = picked === "first" ? drafts[0]?.plan.annex : picked;
  if (drafts.length === 0) return null;
  return (
    <div className="syn-previews">
      {drafts.map((draft) => {
        const { annex } = draft.plan;
        const shown = annex === open;
        return (
          <section key={annex}>
            <h2>
              <button type="button" aria-expanded={shown} onClick={() => pick(shown ? null : annex)}>
                {annex === "CALC" ? annex : `${annex} – ${name[annex]}`}
              </button>
            </h2>
            {shown ? <Figures {...{ prepared, draft, texts, chosen, onChoose }} /> : null}
          </section>
        );
      })}
      {open === null ? null : <p className="syn-quiet">{words.preview.hint}</p>}
    </div>
  );
}

function Figures(props: Props & { readonly draft: Draft; readonly texts: CellWords }): ReactElement | null {
  const { prepared, draft, texts, chosen, onChoose } = props;
  const { language, words } = usePane();
  const { staffing } = prepared.scanned.scan;
  const annex = useMemo(() => annexWords(prepared.language), [prepared.language]);
  const view = useMemo(
    () =>
      draft.plan.annex === "T1" && staffing
        ? tableView(draft, staffing, annex)
        : planView(draft, texts, language),
    [draft, staffing, annex, texts, language],
  );
  // A long table is drawn in slices, so that keys and clicks are answered meanwhile.
  const shown = useDrawnLater(view);
  if (!shown) return null;
  return (
    <AnnexTable
      view={shown}
      label={words.preview.table(draft.plan.annex)}
      unknown={annex.unknown}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
