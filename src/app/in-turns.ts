/** Waits until whoever else waits had a turn: a key that was pressed, a picture to be drawn. */
export type Pause = () => Promise<void>;

/** Does work that comes in pieces, with a pause between two of them: Excel stops an add-in that keeps all else waiting. */
export async function inTurns<T>(work: Iterator<unknown, T, void>, pause: Pause | null): Promise<T> {
  for (;;) {
    const turn = work.next();
    if (turn.done) return turn.value;
    if (pause) await pause();
  }
}
