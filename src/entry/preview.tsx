import { createRoot } from "react-dom/client";
import { loadRecalculator } from "../standin/calc/browser";
import { loadClientInBrowser } from "../standin/client-in-browser";
import { uiLanguage } from "../text/language";
import { Page } from "./preview/page";
import { SAMPLE_NAME, sampleBytes } from "./preview/sample";
import { PREVIEW_WORDS } from "./preview/words";
import { today } from "./today";

/** Where `npm start` serves Microsoft's client from; it is never copied or bundled (docs/decisions/0001). */
const CLIENT = "/office-js/excel-web-16.00.js";

const root = document.getElementById("root");
if (root) void start(root);

/** "?language=fr&theme=dark" chooses; otherwise the browser does. */
async function start(element: HTMLElement): Promise<void> {
  const chosen = new URLSearchParams(window.location.search);
  const language = uiLanguage(chosen.get("language") ?? navigator.language);
  const dark = chosen.get("theme") ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  const words = PREVIEW_WORDS[language];
  element.textContent = words.starting;
  try {
    const [client, recalculator] = await Promise.all([loadClientInBrowser(CLIENT), loadRecalculator()]);
    createRoot(element).render(
      <Page
        engines={{ client, recalculator }}
        first={{ name: SAMPLE_NAME, sample: true, bytes: sampleBytes() }}
        language={language}
        theme={dark === "dark" ? "dark" : "light"}
        clock={today}
      />,
    );
  } catch (error) {
    element.textContent = `${words.notStarted} (${error instanceof Error ? error.message : String(error)})`;
  }
}
