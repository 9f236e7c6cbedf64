// Lints planted files under the project's own configuration, in a process of its own because jest cannot load it.
// stdin: [{ "file": "src/model/x.ts", "lines": ["..."] }]; stdout: for each file, for each line, the messages of its
// errors. No file is written.
import { readFileSync } from "node:fs";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

const plants = JSON.parse(readFileSync(0, "utf8"));
const eslint = new ESLint({
  // Rules that ask the type checker would need each planted file in the program; the arrow asks nothing of it.
  overrideConfig: [{ files: ["**/*.{ts,tsx}"], ...tseslint.configs.disableTypeChecked }],
});

const answers = [];
for (const { file, lines } of plants) {
  const [result] = await eslint.lintText(lines.join("\n"), { filePath: file });
  const said = lines.map(() => []);
  for (const { line, ruleId, message } of result.messages) said[line - 1].push(`${ruleId}: ${message}`);
  answers.push(said);
}
process.stdout.write(JSON.stringify(answers));
