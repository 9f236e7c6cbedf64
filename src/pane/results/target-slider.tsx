import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactElement } from "react";
import { numberText } from "../../text/number-text";
import type { ResultWords } from "../../text/scenario-pane-words";
import { usePane } from "../context";

type Props = {
  /** Files per FTE, as the workbook has it and as it is tried. */
  readonly target: number;
  readonly tried: number;
  readonly words: ResultWords;
  /** Null goes back to the workbook's. */
  readonly onTry: (ratio: number | null) => void;
  /** Null where the workbook has no row for it in its assumptions. */
  readonly onKeep: (() => void) | null;
};

/** Tries another target ratio, from half to twice what it is; the workbook stays as it is until that is asked for. */
export function TargetSlider({ target, tried, words, onTry, onKeep }: Props): ReactElement {
  const { language } = usePane();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{words.target(numberText(tried, language))}</label>
      <input
        id={id}
        type="range"
        min={Math.ceil(target / 2)}
        max={Math.floor(target * 2)}
        step="any"
        value={tried}
        aria-valuetext={numberText(tried, language)}
        onChange={({ currentTarget }) => onTry(Math.round(Number(currentTarget.value)))}
      />
      {tried === target ? null : (
        <div className="syn-actions">
          <Button size="small" onClick={() => onTry(null)}>
            {words.targetBack(numberText(target, language))}
          </Button>
          {onKeep ? (
            <Button size="small" onClick={onKeep}>
              {words.targetKeep}
            </Button>
          ) : null}
        </div>
      )}
    </>
  );
}
