/** What the viewer says; the page gives the words of its language. */
export type ViewWords = {
  readonly sheets: string;
  readonly cells: (sheet: string) => string;
  readonly selectedCell: string;
  readonly content: string;
  readonly edit: (address: string) => string;
  readonly stale: string;
  readonly chartKept: string;
  readonly chart: (title: string) => string;
};
