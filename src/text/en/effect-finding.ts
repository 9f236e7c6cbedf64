import type { EffectFindingWords } from "../finding-words";

export const effectFindingsEn: EffectFindingWords = {
  "vacant-not-budgeted": ({ id }) => ({
    message: `Measure ${id} suppresses a vacant post without a budget article: it saves no credit, its cost is for information only.`,
    mend: "Name the article that the post was budgeted on, if it was.",
  }),
  "pension-rate-missing": ({ ids }) => ({
    message: `Statutory staff not replaced (${ids}): the effect on the pension contribution is not known and not charged.`,
    mend: "Fill in the assumption pension-rate.",
  }),
  "amount-of-no-measure": ({ id }) => ({
    message: `This yearly amount is of measure “${id}”, which is not in the table of measures.`,
    mend: "Fill in the id of a measure, or clear the row.",
  }),
  "unit-cost-missing": ({ id, level }) => ({
    message: `No unit cost was found for measure ${id} (level ${level || "not known"}). Its FTE count, its money is not known.`,
    mend: "Fill in the level and the statute, or the cost in the table of unit costs.",
  }),
  "promotion-cost-unknown": ({ id, from, to }) => ({
    message: `The cost of going from ${from} to ${to} in measure ${id} is not known: the table gives one cost for both.`,
    mend: "Add the cost of the grade to the table of unit costs, or type the amount a year.",
  }),
  "grade-at-level-cost": ({ grade, level }) => ({
    message: `Grade ${grade} is valued at the cost of level ${level}.`,
    mend: "Add the cost of the grade if you know it.",
  }),
  "statute-assumed": ({ id }) => ({
    message: `Measure ${id} names no statute. The assumption is used.`,
    mend: "Fill in the statute if you know it.",
  }),
};
