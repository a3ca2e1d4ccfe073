import { useEffect } from "react";

/** A letter or digit by its place on the keyboard, and so in every layout. */
export type Key = "j" | "k" | "a" | "r" | "l" | "p" | "t" | "x" | "z" | "escape" | "slash" | `${number}`;

/** Runs what belongs to a key; not while somebody types or a dialog is open. `run` says whether the key was for it. */
export function useKeys(run: (key: Key, event: KeyboardEvent) => boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = event.code.replace(/^(?:Key|Digit)/, "").toLowerCase();
      if (isPlain(event) && isKey(key) && run(key, event)) event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  });
}

const isKey = (key: string): key is Key => /^(?:[jkarlptxz1-9]|escape|slash)$/.test(key);

function isPlain({ ctrlKey, metaKey, altKey, target, repeat }: KeyboardEvent): boolean {
  const isTyping = target instanceof Element && target.closest("input:not([type=checkbox]), textarea, select") !== null;
  return !ctrlKey && !metaKey && !altKey && !repeat && !isTyping && document.querySelector("dialog[open]") === null;
}
