/** The code of a budget article: function / economic code, with or without a number of its own behind. */
export type ArticleCode = {
  /** "104", or "10400" where it is written so. */
  readonly function: string;
  /** "111-01" */
  readonly economic: string;
  /** "20" of 104/111-01-20; "" where there is none. */
  readonly suffix: string;
};

// 104/111-01 · 10400/11101 · 104-111-01 · 104/111-01-20
const CODE = /^(\d{3,5}) ?[/\-–] ?(\d{3}) ?[-–.]? ?(\d{2})(?: ?[-–/.] ?(\d{1,4}))?$/u;

export function readArticleCode(text: string): ArticleCode | null {
  const match = text.length > 30 ? null : CODE.exec(text.trim());
  if (!match) return null;
  const [, code = "", group = "", item = "", suffix = ""] = match;
  return { function: code, economic: `${group}-${item}`, suffix };
}
