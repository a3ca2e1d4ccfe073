import type { Editor } from "@tiptap/react";

/** Resolves when no word is half entered: changing the text under an input method would take the word with it. */
export function untilComposed({ view }: Editor): Promise<void> {
  if (!view.composing) return Promise.resolve();
  return new Promise((resolve) => view.dom.addEventListener("compositionend", () => setTimeout(resolve, 100), { once: true }));
}
