import { TextDecoder, TextEncoder } from "node:util";
import { deserialize, serialize } from "node:v8";

// What every browser has and jsdom does not; import it before anything that asks for it.
const structuredClone = (value: unknown): unknown => deserialize(serialize(value));
Object.assign(globalThis, { TextDecoder, TextEncoder, structuredClone });
if (typeof Element !== "undefined") Element.prototype.scrollIntoView = () => undefined; // jsdom lays nothing out
