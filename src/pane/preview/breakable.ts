const SOFT_HYPHEN = "\u00ad";

/** Shorter words fit as they are. */
const LONG = 11;

/**
 * Where a long word may be broken: after the linking letter of a Dutch compound and before what such words often end in;
 * before the last syllable of French and English nouns. Few places and sure ones: a wrong break reads worse than a cell that is wide.
 */
const PLACES = [
  /(?<=\p{L}{3}(?:heid|ing|schap|teit)s)(?=\p{L}{4})/giu,
  /(?<=\p{L}{4})(?=(?:dienst|diensten|beheer|bestuur|zaken|opdrachten|zorg|graad|werking|beleid)$)/giu,
  /(?<=\p{L}{4})(?=(?:tion|ment)s?$)/giu,
] as const;

/** The text with soft hyphens in its long words, for a narrow column; browsers do not hyphenate everywhere by themselves. */
export function breakable(text: string): string {
  return text.replaceAll(/\p{L}+/gu, (word) =>
    word.length < LONG ? word : PLACES.reduce((broken, place) => broken.replaceAll(place, SOFT_HYPHEN), word),
  );
}
