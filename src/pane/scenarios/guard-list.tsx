import type { ReactElement } from "react";
import { guardsOf } from "../../app/results";
import type { Outcome } from "../../scenario/outcome";
import type { GuardSummary, VerdictKind } from "../../scenario/verdict";
import { guardWords } from "../../text/guard-text";
import { CellLink } from "../cell-link";
import { usePane } from "../context";
import { LimitedList } from "../limited-list";

const MARKS: Readonly<Record<VerdictKind, string>> = { fails: "✗", unknown: "?", holds: "✓" };
const KINDS = Object.keys(MARKS) as VerdictKind[];
const AT_ONCE = 8;

/** What the guards say of a scenario, the worst first, each with the measures and cells that it is about. */
export function GuardList({ outcome }: { readonly outcome: Outcome }): ReactElement {
  const { language } = usePane();
  const words = guardWords(language);
  const guards = guardsOf(outcome);
  const counts = { holds: 0, fails: 0, unknown: 0 };
  for (const { verdict } of guards) counts[verdict] += 1;
  return (
    <details className="syn-guards">
      <summary>{words.summary(counts)}</summary>
      <ul>
        {KINDS.flatMap((kind) => guards.filter(({ verdict }) => verdict === kind)).map((one) => (
          <li key={one.guard} className={`syn-${one.verdict}`}>
            <span role="img" aria-label={words.verdict[one.verdict]} title={words.verdict[one.verdict]}>
              {MARKS[one.verdict]}
            </span>{" "}
            {words.guard[one.guard]}
            {one.verdict === "holds" ? null : <Cases cases={one.cases} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Cases({ cases }: Pick<GuardSummary, "cases">): ReactElement {
  return (
    <ul className="syn-cells syn-quiet">
      <LimitedList
        items={cases}
        limit={AT_ONCE}
        render={({ measures, at }) => (
          <li>
            {measures.map(({ what }) => what.id).join(", ")} {at ? <CellLink at={at} short /> : null}
          </li>
        )}
      />
    </ul>
  );
}
