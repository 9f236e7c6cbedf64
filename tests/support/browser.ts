import { type Browser, chromium, type ConsoleMessage, type Page } from "playwright-core";
import { findTool } from "./tools";

/** A fresh Chromium that calls nobody by itself. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findTool("Chromium");
  if (executablePath === null) throw new Error("No Chromium on this machine: guard the test with needs().");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** What a page did that it should not: requests that leave its origin, errors on the console, breaches of its policy. */
export type Conduct = {
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
};

/** Watches a page from before it is opened. */
export function watchConduct(page: Page): Conduct {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message: ConsoleMessage) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(`${error.name}: ${error.message}`));
  page.on("websocket", (socket) => requests.push(socket.url()));
  return { requests, complaints };
}
