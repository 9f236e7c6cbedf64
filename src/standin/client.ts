import type { Bridge } from "./bridge";
import type { StandinOffice } from "./office";
import type { Standin } from "./standin";

/** Microsoft's client for Excel as it was loaded: its two namespaces, and the window that it was loaded into. */
export type Client = {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: ClientRuntime;
  readonly window: { Office?: unknown };
};

/** What the published types of OfficeExtension leave out. */
export type ClientRuntime = typeof OfficeExtension & {
  readonly HostBridge: { init(bridge: Bridge): void };
  /** Where handlers of events are kept, for every context and every bridge alike. */
  readonly GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
};

/** The globals that add-in code names. */
type Globals = { Excel?: unknown; OfficeExtension?: unknown; Office?: unknown };

/**
 * Makes the stand-in the Excel of this page or process: contexts made from here on ask it, and `Excel`,
 * `OfficeExtension` and `Office` are globals, as add-in code expects them. A stand-in installed before hears no more,
 * and handlers of its events are forgotten, as they are when a pane is loaded anew.
 * @returns how to take the globals away again
 */
export function installStandin(standin: Standin, client: Client, globals: Globals = globalThis): () => void {
  client.OfficeExtension.GenericEventRegistration.s_genericEventRegistrations = {};
  client.OfficeExtension.HostBridge.init(standin.bridge);
  setOffice(client, standin.office);
  const installed = { Excel: client.Excel, OfficeExtension: client.OfficeExtension, Office: standin.office };
  for (const [name, value] of Object.entries(installed)) set(globals, name, value);
  return () => {
    for (const [name, value] of Object.entries(installed)) {
      if (Reflect.get(globals, name) === value) Reflect.deleteProperty(globals, name);
    }
  };
}

// The client asks its own window's Office which requirement sets there are.
function setOffice({ window }: Client, office: StandinOffice): void {
  set(window, "Office", office);
}

// In a page the client declares its globals with `var`: those can be assigned, and neither defined anew nor deleted.
function set(target: object, name: string, value: unknown): void {
  const declared = Object.getOwnPropertyDescriptor(target, name)?.configurable === false;
  if (declared) Reflect.set(target, name, value);
  else Object.defineProperty(target, name, { value, configurable: true, writable: true, enumerable: true });
}
