import type { Finding } from "../model/finding";
import type { Post } from "../model/post";
import { formatCell } from "../sheet/a1";
import { areaOf } from "../sheet/address";
import { serviceKey } from "./services/service-key";
import { labelKey } from "./words";

/** Names within one block that are of the same service, each where it first stands; nothing is put together. */
export function checkServiceNames(posts: readonly Post[]): readonly Finding[] {
  const firsts = new Map<string, Post>();
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const post of posts) {
    if (post.service === "") continue;
    const name = labelKey(post.service);
    if (seen.has(name)) continue;
    seen.add(name);
    const key = serviceKey(post.service);
    const first = firsts.get(key);
    if (!first) {
      firsts.set(key, post);
      continue;
    }
    const facts = { service: post.service, other: first.service, first: formatCell(first.at) };
    findings.push({ code: "service-two-names", severity: "warning", at: areaOf(post.at), facts });
  }
  return findings;
}
