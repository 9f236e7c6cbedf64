const ENTITIES: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** XML text (element content or an attribute's value as it stands in the file) to the characters it means. */
export function unescapeXml(text: string): string {
  let plain = text;
  if (plain.includes("\r")) plain = plain.replace(/\r\n?/g, "\n");
  if (!plain.includes("&")) return plain;
  return plain.replace(
    /&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

const ESCAPES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** For element content. */
export function escapeXml(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (sign) => ESCAPES[sign] ?? sign) : text;
}

/** For a value in double quotes. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign);
}

// Characters that XML cannot carry: Excel writes them as _xHHHH_, and a text that looks like that with its _ as _x005F_.
const UNSPEAKABLE =
  // eslint-disable-next-line no-control-regex
  /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9a-fA-F]{4}_)/g;

const asCode = (sign: string) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** A text as the file spells it (ST_Xstring), before XML escaping. */
export function encodeText(text: string): string {
  return text.replace(UNSPEAKABLE, asCode);
}

/** Attributes of tables cannot carry line breaks and tabs plainly either. */
export function encodeHeading(text: string): string {
  return encodeText(text).replace(/[\n\t]/g, (sign) => asCode(sign).toLowerCase());
}

/** The inverse of `encodeText` and `encodeHeading`. */
export function decodeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Element content of a text type: entities and _xHHHH_ undone. */
export function readText(content: string): string {
  return decodeText(unescapeXml(content));
}

/** The inverse of `readText`. */
export function writeText(text: string): string {
  return escapeXml(encodeText(text));
}
