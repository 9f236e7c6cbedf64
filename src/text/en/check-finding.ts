import type { CheckFindingWords } from "../finding-words";

export const checkFindingsEn: CheckFindingWords = {
  "fte-exceeds-heads": ({ fte, heads }, { number }) => ({
    message: `There are ${number(fte)} FTE here for ${number(heads)} people. Nobody counts for more than one FTE.`,
    mend: "Check whether the columns of people and of FTE have been swapped, and correct the figure that is wrong.",
  }),
  "level-missing": () => ({
    message: "This post has no level. If it is dropped or filled, its cost is not known.",
    mend: "Enter the level or the grade, for instance B or B4.",
  }),
  "grade-contradicts-level": ({ level, grade }) => ({
    message: `The level (${level}) and the grade (${grade}) contradict each other.`,
    mend: "Correct one of them.",
  }),
  "service-two-names": ({ service, other, first }) => ({
    message: `“${service}” seems to be the same service as “${other}” in ${first}. They count as two services.`,
    mend: "If it is one service, give it the same name everywhere. If there are two, there is nothing to do.",
  }),
  "service-matched": ({ service, other, first }) => ({
    message: `“${service}” and “${other}” in ${first} are taken for the same service.`,
    mend: "If they are two services, give them names that differ more clearly.",
  }),
  "totals-differ": ({ body, measure, used, counted, other }, { number }) => ({
    message: `${measure === "real" ? "Real" : "Theoretical"} FTE of ${body}: this table adds up to ${number(other)}, ${used} to ${number(counted)}. They do not name the same services.`,
    mend: "Check whether a service is missing somewhere or goes by another name.",
  }),
};
