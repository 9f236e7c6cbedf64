import { AT_A_STRETCH, pause } from "../../src/pane/pause";

/** Keeps the only thread that there is for so many milliseconds. */
function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

/** Whether somebody else had a turn while it was waited. */
async function othersIn(waiting: () => Promise<void>): Promise<boolean> {
  let other = false;
  const timer = setTimeout(() => (other = true));
  await waiting();
  clearTimeout(timer);
  return other;
}

test("others have a turn after some work, and none after hardly any: a pause costs more than that", async () => {
  work(AT_A_STRETCH);
  expect(await othersIn(pause)).toBe(true);
  expect(await othersIn(pause)).toBe(false);
  work(AT_A_STRETCH);
  expect(await othersIn(pause)).toBe(true);
});
