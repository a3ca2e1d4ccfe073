import { autoUpdate, computePosition, flip, offset, type Placement, type ReferenceElement, shift } from "@floating-ui/dom";
import { type RefObject, useLayoutEffect, useRef } from "react";

/** Keeps an element beside another one, within the window. Put the reference on the element, and `fixed left-0 top-0`. */
export function useFloating(reference: ReferenceElement | null, placement: Placement): RefObject<HTMLDivElement | null> {
  const floating = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = floating.current;
    if (!reference || !element) return;
    return autoUpdate(reference, element, async () => {
      const middleware = [offset(8), flip({ padding: 8 }), shift({ padding: 8 })];
      const { x, y } = await computePosition(reference, element, { placement, strategy: "fixed", middleware });
      Object.assign(element.style, { left: `${x}px`, top: `${y}px` });
    });
  }, [reference, placement]);
  return floating;
}
