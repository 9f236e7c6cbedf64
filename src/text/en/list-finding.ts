import type { ListFindingWords } from "../finding-words";

export const listFindingsEn: ListFindingWords = {
  "fte-assumed": ({ rows }, { number }) => ({
    message: `This list tells neither FTE nor working time. Each of its ${number(rows)} rows counts as 1 FTE.`,
    mend: "Add a column “FTE” or “Working time” if some work part time.",
  }),
  "post-vacant": ({ reason }) => ({
    message: `${reason === "empty-name" ? "Without a name" : "Vacant"}: counts as a vacant post, in the establishment and not in the real FTE.`,
    mend: "Fill in the name if somebody holds the post.",
  }),
  "level-unread": () => ({
    message: "No level or grade is recognised here.",
    mend: "Write B or B4, for example.",
  }),
  "end-date-unread": () => ({
    message: "No date is recognised here.",
    mend: "Write a date, a month or a year, such as 31/05/2030 or 2030.",
  }),
  "working-time-unit": ({ full }, { number }) => ({
    message: `The numbers in this column are read as parts of ${number(full)}: ${number(full)} is full time.`,
    mend: "If that is wrong, type the FTE themselves, such as 0.8.",
  }),
  "working-time-unclear": ({ amount }, { number }) => ({
    message: `${number(amount)} does not go with the other numbers in this column and counts as not known.`,
    mend: "Write the working time in the same way everywhere, such as 0.8.",
  }),
  "agent-twice": ({ first }) => ({
    message: `This person also stands in ${first}. Both rows count.`,
    mend: "Delete one of the rows if it is a double, or correct the FTE.",
  }),
  "staffing-differs": ({ service, body, measure, used, counted, other }, { number }) => ({
    message: `${measure === "real" ? "Real FTE" : "Establishment"} of ${named(service, "all services")}, ${body}: ${number(other)} FTE here, ${number(counted)} FTE in ${used}. The latter counts.`,
    mend: "Correct one of the two, or choose in the pane which table counts.",
  }),
  "figure-without-formula": ({ service, body }) => ({
    message: `The figures of ${named(service, "rows without a service")}, ${body}, stand so scattered in the list, or are written in so many ways, that no formula can add them up. They count as not known.`,
    mend: "Put the service in each row and type the FTE as numbers.",
  }),
};

function named(service: string, none: string): string {
  return service === "" ? none : `“${service}”`;
}
