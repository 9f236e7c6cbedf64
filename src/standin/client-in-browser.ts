import type { Client, ClientRuntime } from "./client";

/** The client's script could not be loaded, or does not define what it should. */
export class ClientNotLoaded extends Error {
  override readonly name = "ClientNotLoaded";
}

/**
 * Microsoft's client, unmodified, by a script element: it works under `script-src 'self'`. The page serves the file
 * `excel-web-16.00.js` of the package @microsoft/office-js at `url`.
 * @throws ClientNotLoaded
 */
export async function loadClientInBrowser(url: string): Promise<Client> {
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new ClientNotLoaded(`${url} could not be loaded`));
    document.head.append(script);
  });
  const page = window as { Excel?: Client["Excel"]; OfficeExtension?: unknown; Office?: unknown };
  const { Excel, OfficeExtension } = page;
  if (Excel === undefined || OfficeExtension === undefined) {
    throw new ClientNotLoaded(`${url} is not Microsoft's client for Excel`);
  }
  return { Excel, OfficeExtension: OfficeExtension as ClientRuntime, window: page };
}
