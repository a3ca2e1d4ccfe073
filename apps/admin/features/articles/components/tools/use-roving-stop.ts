import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from "react";

interface RovingStop {
  ref: RefObject<HTMLDivElement | null>;
  onFocus: (event: FocusEvent<HTMLDivElement>) => void;
  onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => void;
}

/** Tab stops at the button that was used last, at first the first one; the arrows go on from there. */
export function useRovingStop(): RovingStop {
  const ref = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const buttons = listButtons(ref.current);
    if (buttons[0] && !buttons.some((button) => button.tabIndex === 0)) buttons[0].tabIndex = 0;
  });

  return {
    ref,
    onFocus: ({ currentTarget }) => {
      for (const button of listButtons(currentTarget)) button.tabIndex = button === document.activeElement ? 0 : -1;
    },
    onKeyDown: (event) => {
      const buttons = listButtons(event.currentTarget);
      const at = buttons.findIndex((button) => button === document.activeElement);
      const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
      if (at === -1 || next === undefined) return;
      event.preventDefault();
      buttons.at(next % buttons.length)?.focus();
    },
  };
}

const listButtons = (bar: HTMLElement | null): HTMLButtonElement[] => [...(bar?.querySelectorAll("button") ?? [])];
