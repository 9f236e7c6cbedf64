import { Button } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { ReactElement } from "react";
import { withMeaning } from "../../app/mapping";
import { preferring, rivalSources } from "../../app/rival-sources";
import type { Rivals } from "../../app/rival-sources";
import type { ScannedWorkbook } from "../../app/scan-workbook";
import { formatArea } from "../../sheet/a1";
import { findingText } from "../../text/finding-text";
import { mappingWords } from "../../text/mapping-text";
import { CellLink } from "../cell-link";
import { usePane } from "../context";
import { Notice } from "../notice";
import { OneOf } from "../one-of";

type Props = { readonly scanned: ScannedWorkbook };

/** What has become of the user's corrections, and what there is to choose. */
export function MappingNotices({ scanned }: Props): ReactElement {
  return (
    <>
      <UnfitCorrections scanned={scanned} />
      <SourceChoices scanned={scanned} />
      <IgnoredBlocks scanned={scanned} />
    </>
  );
}

/** Corrections whose cells cannot be told any more, each to be dropped. */
function UnfitCorrections({ scanned }: Props): ReactElement | null {
  const { session, language } = usePane();
  const { unfit: words, quoted } = mappingWords(language);
  const { unfit, corrections } = scanned.mapping;
  const findings = scanned.findings.filter(({ code }) => code === "mapping-unfit");
  if (unfit.length === 0) return null;
  return (
    <Notice kind="warning" title={words.heading(unfit.length)}>
      <ul className="syn-plain syn-unfit">
        {unfit.map(({ correction }, index) => {
          const finding = findings[index];
          const { text } = correction.anchor;
          return (
            <li key={index}>
              {finding ? <p>{findingText(finding, language).message}</p> : null}
              <Button
                size="small"
                aria-label={words.dropWhat(text === "" ? words.noText : quoted(text))}
                onClick={() => void session.correct(corrections.filter((one) => one !== correction))}
              >
                {words.drop}
              </Button>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

/** Tables that are not read because the user said so. */
function IgnoredBlocks({ scanned }: Props): ReactElement | null {
  const { session, language, words } = usePane();
  const mapping = mappingWords(language);
  const { ignored, placed } = scanned.mapping;
  if (ignored.length === 0) return null;
  return (
    <section className="syn-card">
      <h2>{mapping.ignoredBlocks}</h2>
      <ul className="syn-plain">
        {ignored.map((block) => {
          const said = placed.find(
            ({ correction, at }) =>
              correction.as.kind === "block-ignored" &&
              at.sheet === block.area.sheet &&
              at.row >= block.area.row &&
              at.row < block.area.row + block.area.rows &&
              at.column >= block.area.column &&
              at.column < block.area.column + block.area.columns,
          );
          return (
            <li key={formatArea(block.area)}>
              <CellLink at={block.area} /> {words.found.block[block.kind]}{" "}
              {said ? (
                <Button
                  size="small"
                  onClick={() => void session.correct(withMeaning(scanned, said.at, null, said))}
                >
                  {mapping.useBlock}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Of tables that tell the staff of the same bodies, which one counts. */
function SourceChoices({ scanned }: Props): ReactElement {
  const all = useMemo(() => rivalSources(scanned), [scanned]);
  return (
    <>
      {all.map((rivals, index) => (
        <SourceChoice key={index} scanned={scanned} rivals={rivals} />
      ))}
    </>
  );
}

const OWN = "own";

function SourceChoice({ scanned, rivals }: Props & { readonly rivals: Rivals }): ReactElement {
  const { session, language, words } = usePane();
  const { sources } = mappingWords(language);
  const { entity, block: kinds } = words.found;
  const heading = useId();
  const bodies = rivals.bodies.map(({ kind, name }) =>
    kind === "other" && name !== "" ? name : entity[kind],
  );
  return (
    <section className="syn-card">
      <h2 id={heading}>{sources.heading}</h2>
      <p className="syn-quiet">{sources.hint(bodies.join(" · "))}</p>
      <OneOf
        labelledBy={heading}
        value={rivals.preferred === null ? OWN : String(rivals.preferred)}
        choices={[
          { value: OWN, text: sources.own },
          ...rivals.blocks.map((block, index) => ({
            value: String(index),
            text: `${formatArea(block.area)} – ${kinds[block.kind]}`,
          })),
        ]}
        onChoose={(value) =>
          void session.correct(preferring(scanned, rivals, value === OWN ? null : Number(value)))
        }
      />
    </section>
  );
}
