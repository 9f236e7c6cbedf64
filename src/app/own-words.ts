import type { Finding } from "../model/finding";
import { areaOf, sameArea } from "../sheet/address";
import type { Area } from "../sheet/address";
import type { Grid } from "../sheet/grid";
import { gridAddress } from "../sheet/grid";
import { extendSynonyms } from "../source/own-words";
import { SYNONYMS, VOCABULARY, vocabularyOf } from "../source/vocabulary";
import type { Vocabulary } from "../source/vocabulary";
import type { Outline } from "./workbook";

/** The table in which an organisation writes its own words for headings: a field and its words in each row. */
const WORDS_TABLE = "SynergyWords";

/** Where that table stands; null where the workbook has none. */
export function wordsArea({ tables }: Outline): Area | null {
  return tables.find(({ name }) => name.toLowerCase() === WORDS_TABLE.toLowerCase())?.area ?? null;
}

export type WordsRead = { readonly vocabulary: Vocabulary; readonly findings: readonly Finding[] };

/** Who reads by the same words has the same vocabulary. */
const known = new WeakMap<Grid, WordsRead>();

/** The words that headings are read by, the organisation's own among them; rows that say nothing to us are findings. */
export function wordsIn(outline: Outline, grids: readonly Grid[]): WordsRead {
  const area = wordsArea(outline);
  const grid = area && grids.find((one) => sameArea(one.area, area));
  if (!grid) return { vocabulary: VOCABULARY, findings: [] };
  const read = known.get(grid) ?? wordsOf(grid);
  known.set(grid, read);
  return read;
}

function wordsOf(grid: Grid): WordsRead {
  const { synonyms, unused } = extendSynonyms(SYNONYMS, grid.values.slice(1));
  return {
    vocabulary: vocabularyOf(synonyms),
    findings: unused.map(({ row, ...facts }): Finding => {
      const at = areaOf(gridAddress(grid, row + 1, 0));
      return { code: "own-word-unused", severity: "warning", at, facts };
    }),
  };
}
