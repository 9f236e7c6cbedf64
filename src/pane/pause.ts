/** Milliseconds that work goes on without a pause: a pause alone takes a browser four of them once it has waited a few times. */
export const AT_A_STRETCH = 4;

/** When it last went on after a pause. */
let since = -Infinity;

/** Lets a key that was pressed be heard and the pane be drawn, and then goes on; goes on at once where that was just done. */
export function pause(): Promise<void> {
  const going = performance.now() - since;
  if (going >= 0 && going < AT_A_STRETCH) return Promise.resolve();
  return new Promise((resolve) => {
    setTimeout(() => {
      since = performance.now();
      resolve();
    });
  });
}
