import type { Address } from "../../src/sheet/address";
import type { Scan } from "../../src/source/scan";
import { cellKey } from "./expected";
import type { ThingKind } from "./expected";

/** A line of the model as the readers give it, in the same terms as what is expected. */
export type ReadThing = {
  readonly kind: ThingKind;
  readonly at: Address | null;
  readonly texts: Readonly<Record<string, string>>;
  readonly figures: readonly ReadFigure[];
};

export type ReadFigure = { readonly field: string; readonly at: Address; readonly amount: number | null };

const text = (value: string | number | null): string => (value === null ? "" : String(value));

type Figure = { readonly amount: number | null; readonly at: Address } | null;

function figures(all: Readonly<Record<string, Figure>>): ReadFigure[] {
  return Object.entries(all).flatMap(([field, figure]) =>
    figure ? [{ field, at: figure.at, amount: figure.amount }] : [],
  );
}

/** Everything that a scan says of a workbook, whatever the layout it comes from. */
export function thingsOf({ sources, budget, unitCosts, workloads }: Scan): ReadThing[] {
  const posts = sources.flatMap((source) =>
    source.posts.map((post): ReadThing => {
      const { service, cell, job } = post;
      return {
        kind: "post",
        at: post.at,
        texts: {
          entity: post.entity.kind,
          service,
          cell,
          job,
          level: text(post.level),
          grade: text(post.grade),
          statute: text(post.statute),
          year: text(post.year),
          until: text(post.until),
        },
        figures: figures({ real: post.real, theoretical: post.theoretical, heads: post.heads }),
      };
    }),
  );
  const articles = budget.map((article): ReadThing => {
    const digits = article.article.replace(/\D/gu, "");
    const code = (article.function + article.economic).replace(/\D/gu, "");
    return {
      kind: "article",
      at: article.at,
      texts: {
        entity: article.entity.kind,
        serviceKind: text(article.serviceKind),
        function: article.function,
        economic: article.economic,
        suffix: digits.startsWith(code) ? digits.slice(code.length) : "",
        label: article.label,
        ...Object.fromEntries(
          article.amounts.flatMap(({ year, stage, at }) => [
            [`stage ${cellKey(at)}`, stage],
            [`year ${cellKey(at)}`, text(year)],
          ]),
        ),
      },
      figures: article.amounts.map(({ amount, at }) => ({ field: "amount", at, amount })),
    };
  });
  const costs = unitCosts.map(({ entity, level, statute, year, amount, at }): ReadThing => ({
    kind: "unit-cost",
    at,
    texts: { entity: entity?.kind ?? "", level, statute: text(statute), year: text(year) },
    figures: [{ field: "amount", at, amount }],
  }));
  const loads = workloads.map(({ entity, files, article60Files, officers, otherStaff }): ReadThing => ({
    kind: "workload",
    at: files.at,
    texts: { entity: entity.kind },
    figures: figures({ files, article60Files, officers, otherStaff }),
  }));
  return [...posts, ...articles, ...costs, ...loads];
}
