import type { BudgetFindingWords } from "../finding-words";

export const budgetFindingsEn: BudgetFindingWords = {
  "row-without-article": ({ label }) => ({
    message: `The row “${label}” has amounts but no article number. It does not count.`,
    mend: "Type the article number, or write “Total” or “Subtotal” if it is a sum.",
  }),
  "article-twice": ({ article, first }) => ({
    message: `Article ${article} also stands in ${first}. The amounts are added up.`,
    mend: "If it is a repetition, delete one of the two rows.",
  }),
  "budget-total-differs": ({ stated, computed }, { number }) => ({
    message: `The sum on the sheet is ${number(stated)}, the articles give ${number(computed)}.`,
    mend: "Check that the sum takes in all articles. The annex works with the articles.",
  }),
  "subtotals-counted-twice": ({ stated, computed }, { number }) => ({
    message: `This total (${number(stated)}) counts the subtotals a second time. The articles give ${number(computed)}.`,
    mend: "Add up either the articles or the subtotals.",
  }),
  "available-differs": ({ stated, computed }, { number }) => ({
    message: `The sheet says that ${number(stated)} is available. Credit less commitments gives ${number(computed)}.`,
    mend: "Check the amounts of this row.",
  }),
  "amount-negative": ({ amount }, { number }) => ({
    message: `This amount is negative: ${number(amount)}. It counts as it stands.`,
    mend: "Check whether the minus sign is right.",
  }),
  "unit-thousands": ({ text }) => ({
    message: `The amounts are not in euro: “${text}”. They are taken as not known.`,
    mend: "Put the amounts in euro and adapt the title.",
  }),
  "budget-column-unclear": ({ heading }) => ({
    message: `The column “${heading}” does not say whether it is an account or a budget. It does not count.`,
    mend: "Write for instance “Account 2022” or “Budget 2024” in the heading.",
  }),
  "budget-column-twice": ({ heading, first }) => ({
    message: `The column “${heading}” says the same as the one in ${first} and does not count.`,
    mend: "Make the headings differ, or delete one of the two columns.",
  }),
  "amendment-not-counted": ({ heading }) => ({
    message: `The column “${heading}” holds a change, and the credit after it stands nowhere. The change does not count.`,
    mend: "Add a column with the budget after amendment, under a heading such as “After amendment”.",
  }),
  "service-letter-unclear": ({ letter }) => ({
    message: `In this column the letter “${letter}” can mean “ordinaire” (ordinary) or “ontvangsten” (revenue). It is not used.`,
    mend: "Write the words in full, or “O/E” or “O/U” in the heading.",
  }),
  "cost-monthly": ({ text }) => ({
    message: `These costs are by the month: “${text}”. As costs of a year they are taken as not known.`,
    mend: "Put the cost of a year in their place.",
  }),
  "unit-cost-twice": ({ level, first }) => ({
    message: `The cost of ${level} also stands in ${first}, with another amount. That first amount counts.`,
    mend: "Delete one of the two, or say in what they differ: body, status or year.",
  }),
  "cost-column-unread": ({ heading }) => ({
    message: `The heading “${heading}” is not recognised: whose costs these are is not clear. The column does not count.`,
    mend: "Say in the heading the body, the status or the year.",
  }),
  "unit-cost-column-unclear": ({ heading }) => ({
    message: `The column “${heading}” gives another cost of the same and does not count.`,
    mend: "Say in the heading in what the columns differ: body, status or year.",
  }),
  "workload-of-another": ({ body, first }) => ({
    message: `“${body}” seems to be another body than the one in ${first} and does not count.`,
    mend: "If it is the same body, give it the same name.",
  }),
  "workload-column-twice": ({ heading, first }) => ({
    message: `“${heading}” says the same as ${first} and does not count.`,
    mend: "Make the headings differ, or delete what stands twice.",
  }),
  "sources-differ": ({ what, used, counted, other }, { number }) => ({
    message: `${what}: here it is ${number(other)}, in ${used} it is ${number(counted)}. The latter counts.`,
    mend: "Correct the amount that is not right.",
  }),
};
