import fc from "fast-check";
import { DOMParser } from "@xmldom/xmldom";
import { flawOf } from "../../../src/standin/ooxml/well-formed";

const parses = (xml: string) => {
  try {
    new DOMParser({
      onError: (level, message) => {
        if (level !== "warning") throw new Error(message);
      },
    }).parseFromString(xml, "text/xml");
    return true;
  } catch {
    return false;
  }
};

test.each([
  `<a/>`,
  `<?xml version="1.0"?>\n<a b="1" c='2>"'><b:c xmlns:b="x">text &amp; &#10;</b:c><!-- <x> & --><![CDATA[ <& ]]></a >\n`,
  `<a\n b = "1"\n/>`,
])("%s is well-formed", (xml) => {
  expect(flawOf(xml)).toBeNull();
  expect(parses(xml)).toBe(true);
});

test.each([
  ``,
  `text`,
  `<a>`,
  `<a></b>`,
  `<a/><b/>`,
  `</a>`,
  `<a b></a>`,
  `<a b=1/>`,
  `<a b="1"c="2"/>`,
  `<a b="1/>`,
  `<a>&</a>`,
  `<a>&nbsp;</a>`,
  `<a>x < y</a>`,
  `<a`,
  `<a><!-- </a>`,
  `<!DOCTYPE a><a/>`,
  `<a>\u0000</a>`,
  `<a/>text`,
])("%j is not", (xml) => {
  expect(flawOf(xml)).not.toBeNull();
});

test("what a parser refuses is seen, whatever is cut from a good text", () => {
  // Without prefixes: that they are bound is not what is looked at.
  const good = `<sheet kind="u"><row r="1" t='x'><cell a="b&amp;"><v>1</v></cell><cell/></row></sheet>`;
  const piece = fc.tuple(fc.nat(good.length), fc.nat(6));
  fc.assert(
    fc.property(piece, ([at, length]) => {
      const cut = good.slice(0, at) + good.slice(at + length);
      if (!parses(cut)) expect(flawOf(cut)).not.toBeNull();
    }),
    { numRuns: 500, seed: 7 },
  );
});
