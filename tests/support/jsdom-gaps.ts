import { TextDecoder, TextEncoder } from "node:util";

// What every browser has and jsdom does not; import it before anything that asks for it.
Object.assign(globalThis, { TextDecoder, TextEncoder });
if (typeof Element !== "undefined") Element.prototype.scrollIntoView = () => undefined; // jsdom lays nothing out
