import { sheet } from "../drawn-sheet";
import { posts } from "../expected";
import type { Fixture } from "../fixture";

const name = "Trajectoire";

export const yearsFrench: Fixture = {
  name: "years-fr",
  layout: "years across",
  language: "fr",
  messy: false,
  about: "levels of one body, real and establishment under each year",
  sheets: [
    sheet(
      name,
      "B2",
      `
CPAS : effectif et cadre par niveau (ETP)

Niveau   | 2022     | <     | 2023     | <     | 2024     | <
^        | Effectif | Cadre | Effectif | Cadre | Effectif | Cadre
Niveau A | 34.6     | 40    | 35.1     | 40    | 36       | 41
Niveau B | 118.2    | 125   | 121.4    | 125   | 122      | 126
Niveau C | 96.5     | 104   | 95.9     | 104   | 97.3     | 104
Niveau D | 80       | 82    | 78.75    | 82    | 77       | 80
Total    | 329.3    | 351   | 331.15   | 351   | 332.3    | 351
`,
    ),
  ],
  expected: posts(
    { sheet: name, entity: "welfare-centre" },
    `
row | level | real 2022 C | theoretical 2022 D | real 2023 E | theoretical 2023 F | real 2024 G | theoretical 2024 H
6   | A     | 34.6        | 40                 | 35.1        | 40                 | 36          | 41
7   | B     | 118.2       | 125                | 121.4       | 125                | 122         | 126
8   | C     | 96.5        | 104                | 95.9        | 104                | 97.3        | 104
9   | D     | 80          | 82                 | 78.75       | 82                 | 77          | 80
`,
  ),
  findings: [],
};
