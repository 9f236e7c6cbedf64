import { createRoot } from "react-dom/client";
import { openHost } from "../excel/host";
import { excelWorkbook } from "../excel/workbook";
import { Pane } from "../pane/pane";
import { hostProblemText } from "../text/host-problem-text";
import { uiLanguage } from "../text/language";
import { today } from "./today";

const root = document.getElementById("root");
if (root) void start(root);

/** The pane in Excel: its language is that of Excel's menus, its ground as dark as Excel's windows or the system's. */
async function start(element: HTMLElement): Promise<void> {
  const host = await openHost();
  const language = uiLanguage(host.language);
  document.documentElement.lang = language;
  if (!host.supported) {
    const { message, mend } = hostProblemText("not-available", language);
    element.textContent = [message, mend].filter(Boolean).join(" ");
    return;
  }
  const dark = host.dark ?? matchMedia("(prefers-color-scheme: dark)").matches;
  createRoot(element).render(
    <Pane workbook={excelWorkbook()} language={language} theme={dark ? "dark" : "light"} clock={today} />,
  );
}
