import { sheet } from "../drawn-sheet";
import { posts, said } from "../expected";
import type { Fixture } from "../fixture";

const name = "Pens. 2023-2030";

export const yearsBilingualMessy: Fixture = {
  name: "years-nl+fr-messy",
  layout: "years across",
  language: "nl+fr",
  messy: true,
  about:
    "years as text, one of them with a remark; eight years; a gap of an empty column; a difference column behind; bodies across each service in merged cells",
  sheets: [
    sheet(
      name,
      "B5",
      `
Personeelsverloop / Évolution du personnel (VTE / ETP, effectief / effectif)

Dienst / Service     | Bestuur / Institution | '2023 | '2024 | 2025¶(raming / est.) | '2026 |  | '2027 | '2028 | '2029 | '2030 | Verschil / Écart¶2023-2030
Personeel / RH       | Gemeente / Commune    | 19    | 19    | 19    | 19   |  | 19    | 19   | 19   | 18   | -1
^                    | OCMW / CPAS           | 20    | 20    | 20    | 20   |  | 20    | 19   | 19   | 19   | -1
Communicatie / Communication | Gemeente / Commune | 3  | 5     | 5     | 5    |  | 5     | 5    | 5    | 5    | 2
^                    | OCMW / CPAS           | 2,2   | 3     | 3     | ?    |  | 3     | 3    | 3    | 3    | 0.8
Totaal / Total       |                       | 44.2  | 47    | 47    | 44   |  | 47    | 46   | 46   | 45   | 0.8
`,
    ),
  ],
  expected: [
    ...posts(
      { sheet: name, entity: "municipality" },
      `
row | service                      | real 2023 D | real 2024 E | real 2025 F | real 2026 G | real 2027 I | real 2028 J | real 2029 K | real 2030 L
8   | Personeel / RH               | 19          | 19          | 19          | 19          | 19          | 19          | 19          | 18
10  | Communicatie / Communication | 3           | 5           | 5           | 5           | 5           | 5           | 5           | 5
`,
    ),
    ...posts(
      { sheet: name, entity: "welfare-centre" },
      `
row | service                      | real 2023 D | real 2024 E | real 2025 F | real 2026 G | real 2027 I | real 2028 J | real 2029 K | real 2030 L
9   | Personeel / RH               | 20          | 20          | 20          | 20          | 20          | 19          | 19          | 19
11  | Communicatie / Communication | 2.2         | 3           | 3           | ?           | 3           | 3           | 3           | 3
`,
    ),
  ],
  findings: said(name, "D11 G11"),
};
