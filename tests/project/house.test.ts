import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const OWN = ["src", "tests", "bench", "assets", "docs", ".ci"];
const TEXT = /\.(tsx?|m?js|json|md|html|svg|xml|csv)$/;

const files = OWN.flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name))),
);

test("no folder or file has a name that takes anything in", () => {
  expect(files.length).toBeGreaterThan(50);
  const vague = /^(utils?|helpers?|commons?|misc|shared|stuff|lib)$/;
  expect(
    files.filter((file) => file.split(path.sep).some((part) => vague.test(part.split(".")[0] ?? ""))),
  ).toEqual([]);
});

test("no file knows the machine that it was written on", () => {
  const place = /(^|[\s"'`(=])(\/(root|home|Users|work)\/|[A-Z]:\\Users\\)/m;
  const knowing = files
    .filter((file) => TEXT.test(file))
    .filter((file) => place.test(readFileSync(path.join(ROOT, file), "utf8")));
  expect(knowing.filter((file) => file !== path.relative(ROOT, __filename))).toEqual([]);
});
