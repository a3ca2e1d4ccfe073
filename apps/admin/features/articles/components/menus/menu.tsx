"use client";

import type { Placement, ReferenceElement } from "@floating-ui/dom";
import { type KeyboardEvent, useEffect } from "react";
import { Icon, type IconName } from "../../../shell/components/icon.tsx";
import { useLanguage } from "../../../shell/components/use-language.ts";
import { useFloating } from "./use-floating.ts";

export interface MenuItem {
  name: string;
  label: string;
  icon: IconName;
  keys?: string;
  run(): unknown;
}

interface Props {
  label: string;
  items: readonly MenuItem[];
  reference: ReferenceElement;
  placement: Placement;
  /** Also after an item was chosen. */
  onClose: () => void;
}

/** A menu for as long as it is mounted: the arrows go through it, Escape and a click elsewhere close it. */
export function Menu({ label, items, reference, placement, onClose }: Props) {
  const language = useLanguage();
  const floating = useFloating(reference, placement);

  useEffect(() => floating.current?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true }), [floating]);
  useEffect(() => {
    const close = ({ target }: Event) => target instanceof Node && !floating.current?.contains(target) && onClose();
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, [floating, onClose]);

  return (
    <div
      ref={floating}
      role="menu"
      tabIndex={-1}
      lang={language}
      aria-label={label}
      className="popup fixed top-0 left-0 z-30 max-h-[min(28rem,80dvh)] w-64 overflow-y-auto py-1 font-sans"
      onKeyDown={(event) => pressKey(event, onClose)}
    >
      {items.map((item) => (
        <button
          key={item.name}
          type="button"
          role="menuitem"
          className="popup-item w-full"
          onClick={() => {
            onClose();
            item.run();
          }}
        >
          <Icon name={item.icon} />
          <span className="flex-1 text-left">{item.label}</span>
          {item.keys && <kbd className="font-sans text-quiet text-xs">{item.keys}</kbd>}
        </button>
      ))}
    </div>
  );
}

function pressKey(event: KeyboardEvent<HTMLDivElement>, onClose: () => void): void {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (next !== undefined) buttons.at(next % buttons.length)?.focus();
  if (event.key === "Escape" || event.key === "Tab") onClose();
  if (next !== undefined || event.key === "Escape" || event.key === "Tab") event.preventDefault();
  event.stopPropagation();
}
