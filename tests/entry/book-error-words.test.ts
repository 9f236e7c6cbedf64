import { bookErrorText } from "../../src/entry/book-error-words";
import { notOpened, noticeText } from "../../src/entry/preview/notice";
import { BookError, type BookErrorKind } from "../../src/standin/ooxml/book-error";
import { UI_LANGUAGES } from "../../src/text/language";

const KINDS: readonly BookErrorKind[] = [
  "encrypted",
  "old-format",
  "not-a-zip",
  "too-large",
  "broken-part",
  "unsupported",
];

describe.each(UI_LANGUAGES)("why a file cannot be opened, in %s", (language) => {
  test("names the file, and each kind has a reason of its own", () => {
    const texts = KINDS.map((kind) => bookErrorText(kind, "begroting.xlsx", language));
    expect(texts.every((text) => text.includes("begroting.xlsx") && text.endsWith("."))).toBe(true);
    expect(new Set(texts).size).toBe(KINDS.length);
  });

  test("is said by the preview page in the same words", () => {
    for (const kind of KINDS) {
      const said = noticeText(notOpened(new BookError(kind, "", null), "begroting.xlsx"), language);
      expect(said).toContain(bookErrorText(kind, "begroting.xlsx", language));
    }
  });
});
