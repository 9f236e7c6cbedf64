// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const BAD_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;

const LT = 60;
const GT = 62;
const SLASH = 47;
const EQUALS = 61;
// Not exactly XML's letters, but nothing that could pass for the end of a name.
const isName = (code: number) =>
  code > 32 && code !== EQUALS && code !== LT && code !== GT && code !== SLASH && code !== 34 && code !== 39;
const isSpace = (code: number) => code === 32 || code === 10 || code === 13 || code === 9;

/**
 * Null when the text is well-formed XML without a DOCTYPE, else what is wrong with it. One pass without a tree, because a
 * sheet of many cells must be checked before each save. Names of elements are compared, not their namespaces.
 */
export function flawOf(text: string): string | null {
  if (FORBIDDEN.test(text)) return "holds a character that XML forbids";
  const opened: number[] = []; // where the names of the open elements begin and end, in pairs
  let roots = 0;
  let at = 0;
  for (;;) {
    const lt = text.indexOf("<", at);
    if (opened.length === 0 && text.slice(at, lt < 0 ? undefined : lt).trim() !== "")
      return "has text outside its root";
    if (lt < 0) break;
    const code = text.charCodeAt(lt + 1);
    if (code === 33 || code === 63) {
      const end = endOfSpecial(text, lt);
      if (typeof end === "string") return end;
      at = end;
      continue;
    }
    if (code === SLASH) {
      const gt = text.indexOf(">", lt);
      if (gt < 0) return "is cut short";
      const end = opened.pop();
      const begin = opened.pop();
      if (end === undefined || begin === undefined || !closes(text, lt + 2, gt, begin, end))
        return `closes </${text.slice(lt + 2, gt)}> unopened`;
      at = gt + 1;
      continue;
    }
    let nameEnd = lt + 1;
    for (; nameEnd < text.length; nameEnd++) {
      const sign = text.charCodeAt(nameEnd);
      if (sign === GT || sign === SLASH || isSpace(sign)) break;
      if (sign === LT) return "has a tag that does not end";
    }
    if (nameEnd === lt + 1) return "has a tag without a name";
    const gt = endOfAttributes(text, nameEnd);
    if (gt < 0) return `has a malformed tag <${text.slice(lt + 1, nameEnd)}>`;
    if (opened.length === 0 && ++roots > 1) return "has two roots";
    if (text.charCodeAt(gt - 1) !== SLASH) opened.push(lt + 1, nameEnd);
    at = gt + 1;
  }
  if (opened.length > 0) return `does not close <${text.slice(opened.at(-2), opened.at(-1))}>`;
  if (roots === 0) return "is empty";
  // Sections that carry a bare & are rare enough to be left to the slow way.
  const plain = text.includes("<!") ? text.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/g, "") : text;
  return BAD_ENTITY.test(plain) ? "has a bare & or an unknown entity" : null;
}

/** Whether the name from `from` to `to` (white space behind it aside) is the one from `begin` to `end`. */
function closes(text: string, from: number, to: number, begin: number, end: number): boolean {
  const length = end - begin;
  for (let i = 0; i < length; i++) if (text.charCodeAt(from + i) !== text.charCodeAt(begin + i)) return false;
  for (let at = from + length; at < to; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return from + length <= to;
}

function endOfSpecial(text: string, lt: number): number | string {
  const [start, stop] = text.startsWith("<!--", lt)
    ? ["<!--", "-->"]
    : text.startsWith("<![CDATA[", lt)
      ? ["<![CDATA[", "]]>"]
      : ["<?", "?>"];
  if (!text.startsWith(start, lt)) return "holds a DOCTYPE, which is refused";
  const end = text.indexOf(stop, lt + start.length);
  return end < 0 ? "is cut short" : end + stop.length;
}

/** Where the tag's ">" stands, or -1 where the attributes are not name="value" pairs. */
function endOfAttributes(text: string, from: number): number {
  let at = from;
  for (;;) {
    const before = at;
    while (isSpace(text.charCodeAt(at))) at++;
    const code = text.charCodeAt(at);
    if (code === GT) return at;
    if (code === SLASH) return text.charCodeAt(at + 1) === GT ? at + 1 : -1;
    if (before === at) return -1;
    const name = at;
    while (isName(text.charCodeAt(at))) at++;
    if (at === name) return -1;
    while (isSpace(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== EQUALS) return -1;
    at++;
    while (isSpace(text.charCodeAt(at))) at++;
    const quote = text.charCodeAt(at);
    if (quote !== 34 && quote !== 39) return -1;
    const close = text.indexOf(quote === 34 ? '"' : "'", at + 1);
    const lt = text.indexOf("<", at + 1);
    if (close < 0 || (lt >= 0 && lt < close)) return -1;
    at = close + 1;
  }
}
