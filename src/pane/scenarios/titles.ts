import type { Measure } from "../../model/measure";
import type { Scenario } from "../../model/scenario";
import type { UiLanguage } from "../../text/language";

type Titled = Pick<Measure["what"] | Scenario, "titleNl" | "titleFr">;

/** The title in the reader's language where there is one, else in the other; "" where there is none at all. */
export function titleOf({ titleNl, titleFr }: Titled, language: UiLanguage): string {
  return language === "fr" ? titleFr || titleNl : titleNl || titleFr;
}
