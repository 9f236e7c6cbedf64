import { labelKey, wordsOf } from "../words";
import { SERVICE_NAMES } from "./service-names";

/** What names have in common that are of one service. */
export type ServiceKey = (name: string) => string;

// They say that it is a service, not which.
const FILLING: ReadonlySet<string> = new Set(
  "service services dienst diensten le la les l de des du d voor van het the of".split(" "),
);

const PARTS = /[/|()\n]| [-–] /u;
const REMEMBERED = 20_000;

const known = new Map<string, string>();
SERVICE_NAMES.forEach(({ nl, fr, en, short }, index) => {
  for (const name of [...nl, ...fr, ...en, ...short]) known.set(essence(name), `service ${String(index)}`);
});

const memory = new Map<string, string>();

/**
 * The same text for "SIPPT", "Dienst IDPBW" and "SIPPT / IDPBW": the service that the table of names knows them by. A name of
 * several parts is known only if all of them are of one service ("RH (paie)" is none); what is not known is its own key.
 */
export function serviceKey(name: string): string {
  const before = memory.get(name);
  if (before !== undefined) return before;
  // The whole is one name of the table, or all its parts are of one service.
  const whole = inTable(name);
  const parts = name.split(PARTS).filter((part) => essence(part) !== "");
  const found = parts.map(inTable);
  const [first = null] = found;
  const key = whole ?? (found.every((one) => one === first) ? first : null) ?? labelKey(name);
  if (memory.size < REMEMBERED) memory.set(name, key);
  return key;
}

// A sign that stands for something else: "RH*" is not "RH".
const MARKED = /[^\p{L}\p{M}\p{N}\s.&'’–-]/u;

function inTable(part: string): string | null {
  if (MARKED.test(part)) return null;
  const plain = essence(part);
  const own = known.get(plain);
  if (own !== undefined) return own;
  // "Personeelsdienst", "Stedenbouwdienst".
  const bare = /^(.{3,}?)s?dienst$/u.exec(plain)?.[1];
  return bare === undefined ? null : (known.get(bare) ?? null);
}

/** The words that tell which service it is. */
function essence(name: string): string {
  const words = wordsOf(name).map(({ word }) => word);
  const telling = words.filter((word) => !FILLING.has(word));
  return (telling.length > 0 ? telling : words).join(" ");
}
