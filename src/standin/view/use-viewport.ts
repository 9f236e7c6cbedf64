import { type RefObject, useLayoutEffect, useState } from "react";
import type { Viewport } from "./viewport";

/** Before the browser has laid the page out, and where there is no browser. */
const FIRST: Viewport = { left: 0, top: 0, width: 900, height: 600 };

/** How far an element is scrolled and how large it is, kept up to date. */
export function useViewport(scroller: RefObject<HTMLElement | null>): Viewport {
  const [view, setView] = useState(FIRST);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = (): void => {
      const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) setView({ left, top, width, height });
    };
    look();
    element.addEventListener("scroll", look, { passive: true });
    const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(look);
    observer?.observe(element);
    return () => {
      element.removeEventListener("scroll", look);
      observer?.disconnect();
    };
  }, [scroller]);
  return view;
}
