import type { CellFindingWords } from "../finding-words";
import { fieldsEn } from "./field";

const fields: Readonly<Record<string, string>> = fieldsEn;

export const cellFindingsEn: CellFindingWords = {
  "heads-are-text": ({ text, reading }, { number }) => ({
    message: `This cell holds text instead of a number of people: “${text}”.${reading === undefined ? "" : ` Read as ${number(reading)}.`}`,
    mend: "Type the number of people as a number, such as 12.",
  }),
  "heads-are-error": ({ error }) => ({
    message: `The number of people gives an error: ${error}.`,
    mend: "Correct the formula in this cell.",
  }),
  "heads-negative": ({ amount }, { number }) => ({
    message: `The number of people is negative: ${number(amount)}.`,
    mend: "A number of people cannot be negative: correct it.",
  }),
  "heads-not-whole": ({ amount }, { number }) => ({
    message: `The number of people is not a whole number: ${number(amount)}. It looks like a number of FTE.`,
    mend: "Check whether the column counts people or FTE, and change the heading.",
  }),
  "figure-is-range": ({ text, low, high }, { number }) => ({
    message: `“${text}” lies between ${number(low)} and ${number(high)}. The figure counts as not known.`,
    mend: "Choose one figure and type it as a number.",
  }),
  "figure-in-doubt": ({ text, reading }, { number }) => ({
    message: `“${text}” may mean ${number(reading)}, but that is not certain. The figure counts as not known.`,
    mend: "Type the figure as a number.",
  }),
  "figure-left-open": ({ text }) => ({
    message: `“${text}” gives no figure. It counts as not known, not as zero.`,
    mend: "Type the number once it is known, or 0 where there is nothing.",
  }),
  "article-is-date": ({ date }) => ({
    message: `This cell holds a date (${date}) instead of an article number. The row is not counted.`,
    mend: "Give the cell the Text format and type the article number again.",
  }),
  "article-is-number": ({ amount }, { number }) => ({
    message: `This cell holds the number ${number(amount)} instead of an article number. The row is not counted.`,
    mend: "If it is an article, give the cell the Text format and type the full number, such as 104/111-01.",
  }),
  "date-implausible": ({ date }) => ({
    message: `The date ${date} is not plausible. It counts as not known.`,
    mend: "Correct the date. If the workbook counts its dates from 1904, check the other dates too.",
  }),
  "heading-ambiguous": ({ heading, first, second }) => ({
    message: `The heading “${heading}” can mean two things: ${fields[first] ?? first} or ${fields[second] ?? second}.`,
    mend: "Choose in the pane what the column holds, or make the heading clearer.",
  }),
  "figures-unread": ({ table }) => ({
    message: `Figures near the table ${table} were not read. They do not count.`,
    mend: "Delete empty rows and columns within the table, give each column a heading of its own, or choose in the pane what the column holds.",
  }),
  "own-word-unused": ({ field, phrase }) => ({
    message: `The row “${field}”, “${phrase}” of your own words is not used.`,
    mend: "Name a field in the first column, such as “service” or “FTE”.",
  }),
};
