import { Mark as DocumentMark } from "@polosa/document/inline.ts";
import { type Editor, Mark } from "@tiptap/react";

/** Words in another language than the article's: screen readers and hyphenation go by it. */
export const LanguageMark = Mark.create({
  name: "language",
  addAttributes: () => ({ lang: { default: null } }),
  parseHTML: () => [{ tag: "span[lang]", getAttrs: (element) => (isLanguageTag(element.lang) ? { lang: element.lang } : false) }],
  renderHTML: ({ HTMLAttributes }) => ["span", { lang: HTMLAttributes.lang }, 0],
});

/** `kk`, `en-GB`: what a document takes for a language. */
export const isLanguageTag = (lang: string): boolean => DocumentMark.safeParse({ type: "language", attrs: { lang } }).success;

export function setLanguage(editor: Editor, lang: string): void {
  editor.chain().focus().extendMarkRange("language").setMark("language", { lang }).run();
}

export function removeLanguage(editor: Editor): void {
  editor.chain().focus().extendMarkRange("language").unsetMark("language").run();
}
