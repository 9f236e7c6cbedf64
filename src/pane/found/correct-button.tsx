import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatArea } from "../../sheet/a1";
import type { Area } from "../../sheet/address";
import { mappingWords } from "../../text/mapping-text";
import { usePane } from "../context";

type Props = { readonly area: Area; readonly onCorrect: (area: Area) => void };

/** Opens what the user may say of how a table is read. */
export function CorrectButton({ area, onCorrect }: Props): ReactElement {
  const { correct, correctWhat } = mappingWords(usePane().language);
  return (
    <Button size="small" aria-label={correctWhat(formatArea(area))} onClick={() => onCorrect(area)}>
      {correct}
    </Button>
  );
}
