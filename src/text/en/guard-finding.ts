import type { GuardFindingWords } from "../finding-words";

export const guardFindingsEn: GuardFindingWords = {
  "level-not-in-baseline": ({ id, name, service }) => ({
    message: `Measure ${id} takes staff of level or grade ${name}, but the staff list has nobody of it in “${service}”.`,
    mend: "Check the level or grade against the staff list.",
  }),
  "cell-not-in-baseline": ({ id, name, service }) => ({
    message: `Measure ${id} takes staff out of “${name}”, but the staff list has no such cell in “${service}”.`,
    mend: "Choose the name of the cell as the staff list has it.",
  }),
  "post-counted-twice": ({ ids, place, claimed, real }, { number }) => ({
    message: `Measures ${ids} together take ${number(claimed)} FTE out of ${place}, where ${number(real)} work: one post carries two gains.`,
    mend: "Count each post once: set “Counted” of one of them to no, or correct the FTE.",
  }),
  "vacancies-exceeded": ({ service, claimed, vacant }, { number }) => ({
    message: `The measures suppress ${number(claimed)} vacant FTE in ${service}, where ${number(vacant)} are vacant.`,
    mend: "Check the vacancies: establishment less real FTE.",
  }),
  "target-unknown": ({ id }) => ({
    message: `Measure ${id} moves staff, but does not say to which service. They stay in the total of their body.`,
    mend: "Fill in the service as soon as it is known.",
  }),
  "pool-exceeded": ({ body, claimed, freed }, { number }) => ({
    message: `The measures take ${number(claimed)} FTE out of the payroll of ${body}, where the target ratio frees ${number(freed)}.`,
    mend: "Check whether those who stay can handle the files, or choose another target ratio.",
  }),
  "subsidy-not-told": ({ id }) => ({
    message: `Measure ${id} does not replace subsidised staff, but no measure tells the subsidy that is lost.`,
    mend: `Add a cost change with a minus sign that depends on ${id}.`,
  }),
  "lever-counted-as-gain": ({ id, lever }) => ({
    message: `Measure ${id} counts as a synergy what ${lever} tells as personnel policy.`,
    mend: "A lever of personnel policy is no gain of working together: count one of the two.",
  }),
};
