/** Work that comes in pieces: between two of them whoever else waits may have a turn. */
export type Turns<Result> = Generator<void, Result, void>;

/** Does it without a pause. */
export function atOnce<Result>(turns: Turns<Result>): Result {
  for (;;) {
    const turn = turns.next();
    if (turn.done) return turn.value;
  }
}

/** Whether a turn ends with this piece, counted from 0, where so many make one. */
export function turnEnds(index: number, pieces: number): boolean {
  return index % pieces === pieces - 1;
}
