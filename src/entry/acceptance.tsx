import { useState } from "react";
import { createRoot } from "react-dom/client";
import { openHost } from "../excel/host";
import { excelWorkbook } from "../excel/workbook";
import standin from "./acceptance-standin.json";
import type { Evidence } from "./acceptance-run";
import { acceptanceRun, compareEvidence } from "./acceptance-run";

type Line = readonly [what: string, standin: string, excel: string];

/** For a person with real Excel and the sample workbook open: what Excel gave, beside what the stand-in gave. */
function Acceptance() {
  const [lines, setLines] = useState<readonly Line[]>([]);
  const [problem, setProblem] = useState("");
  const run = () => {
    acceptanceRun(excelWorkbook()).then(
      (evidence) => {
        setLines(compareEvidence(standin as unknown as Evidence, evidence));
      },
      (error: unknown) => {
        setProblem(String(error));
      },
    );
  };
  const differing = lines.filter(([, expected, found]) => expected !== found).length;
  return (
    <main style={{ font: "13px sans-serif", padding: 12 }}>
      <h1>Acceptance of T1</h1>
      <p>Open a fresh copy of synergies-2024.xlsx in Excel, then run. It writes T1 and reads it back.</p>
      <button onClick={run}>Run</button>
      <p role="status">{problem || (lines.length > 0 && `${lines.length} lines, ${differing} differ`)}</p>
      <table>
        <tbody>
          {lines.map(([what, expected, found]) => (
            <tr key={what} style={{ color: expected === found ? "#14532d" : "#991b1b" }}>
              <td>{what}</td>
              <td>{expected}</td>
              <td>{found}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}

const root = document.getElementById("root");
if (root)
  void openHost().then(() => {
    createRoot(root).render(<Acceptance />);
  });
