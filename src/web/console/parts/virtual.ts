import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useRef } from "preact/hooks";

/** The few rows of a long list that are on the screen; each row is `size` pixels high. */
export function useVirtual(scroller: RefObject<HTMLElement | null>, count: number, size: number): Virtualizer<HTMLElement, HTMLElement> {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const made = useRef<Virtualizer<HTMLElement, HTMLElement> | undefined>(undefined);
  const options = {
    count, getScrollElement: () => scroller.current, estimateSize: () => size, overscan: 6,
    scrollToFn: elementScroll, observeElementRect, observeElementOffset, onChange: () => redraw(undefined),
  };
  const virtual = made.current ??= new Virtualizer<HTMLElement, HTMLElement>(options);
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), []);
  useLayoutEffect(() => { virtual._willUpdate(); });
  return virtual;
}
