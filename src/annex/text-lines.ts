/**
 * How many lines a text takes in a cell of so many characters, wrapped at spaces; a word that is longer than a line is
 * broken. An upper estimate: most letters are narrower than the figures that widths are counted in.
 */
export function linesOf(text: string, width: number): number {
  return text.split(/\r\n|\r|\n/).reduce((lines, paragraph) => lines + wrapped(paragraph, width), 0);
}

function wrapped(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/ +/)) {
    const beside = used === 0 ? word.length : used + 1 + word.length;
    if (beside <= width) {
      used = beside;
      continue;
    }
    if (used > 0) lines++;
    const broken = Math.max(0, Math.ceil(word.length / width) - 1);
    lines += broken;
    used = word.length - broken * width;
  }
  return lines;
}
