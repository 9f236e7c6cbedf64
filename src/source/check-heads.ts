import type { Finding } from "../model/finding";
import type { Post } from "../model/post";
import { areaOf } from "../sheet/address";

const TOLERANCE = 0.005;

/** Lines with more real FTE than people: nobody works more than full time. */
export function checkHeads(posts: readonly Post[]): readonly Finding[] {
  return posts.flatMap(({ real, heads }): Finding[] => {
    if (real?.amount == null || heads?.amount == null) return [];
    if (real.amount <= heads.amount + TOLERANCE) return [];
    const facts = { fte: real.amount, heads: heads.amount };
    return [{ code: "fte-exceeds-heads", severity: "warning", at: areaOf(real.at), facts }];
  });
}
