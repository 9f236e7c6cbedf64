import { TextDecoder, TextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";

// What every browser has and jsdom does not; import it before anything that asks for it.
Object.assign(globalThis, { TextDecoder, TextEncoder });
globalThis.structuredClone ??= <T>(value: T): T => deserialize(serialize(value)) as T;
if (typeof Element !== "undefined") Element.prototype.scrollIntoView = () => undefined; // jsdom lays nothing out
