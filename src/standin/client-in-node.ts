import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import type { Client, ClientRuntime } from "./client";

const CLIENT = "@microsoft/office-js/dist/excel-web-16.00.js";

let loaded: Client | null = null;

/**
 * Microsoft's client, unmodified, as installed from npm: evaluated once in a realm of its own, where it finds the little
 * of a browser that it looks for while it loads. Nothing of it can reach the network.
 */
export function loadClientInNode(file = CLIENT): Client {
  if (loaded !== null && file === CLIENT) return loaded;
  const client = evaluate(createRequire(import.meta.url).resolve(file));
  if (file === CLIENT) loaded = client;
  return client;
}

function evaluate(path: string): Client {
  const realm = makeRealm();
  vm.runInContext(readFileSync(path, "utf8"), vm.createContext(realm), { filename: path });
  const { Excel, OfficeExtension } = realm as { Excel?: Client["Excel"]; OfficeExtension?: ClientRuntime };
  if (Excel === undefined || OfficeExtension === undefined) throw new NoClient(`${path} defines no Excel`);
  return { Excel, OfficeExtension, window: realm };
}

/** The file that should hold Microsoft's client does not. */
export class NoClient extends Error {
  override readonly name = "NoClient";
}

/**
 * Errors, arrays and promises are those of the caller's realm, so that what the client throws and gives back is an
 * Error, an Array, a Promise to add-in code, as it is in a browser.
 */
function makeRealm(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const storage = { getItem: () => null, setItem: nothing };
  const location = { href: "http://localhost/", search: "", hash: "" };
  const realm: Record<string, unknown> = {
    ...{ Array, Date, Error, JSON, Map, Promise, RangeError, Set, TypeError },
    ...{ console, setTimeout, clearTimeout, performance },
    location,
    navigator: { userAgent: "node" },
    document: {
      URL: location.href,
      location,
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: nothing,
    },
    addEventListener: nothing,
    XMLHttpRequest: nothing,
    localStorage: storage,
    sessionStorage: storage,
  };
  realm["window"] = realm;
  realm["self"] = realm;
  return realm;
}
