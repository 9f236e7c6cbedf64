/** Lets a key that was pressed be heard and the pane be drawn, and then goes on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
