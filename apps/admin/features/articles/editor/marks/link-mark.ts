import { Href } from "@polosa/document/href.ts";
import { Mark } from "@tiptap/react";

/** A link with an address and nothing else; what is pasted with an address we do not take loses the link and keeps the words. */
export const LinkMark = Mark.create({
  name: "link",
  inclusive: false,

  addAttributes: () => ({ href: { default: null } }),

  parseHTML: () => [{ tag: "a[href]", getAttrs: (element) => (toHref(element) ? { href: toHref(element) } : false) }],

  renderHTML: ({ HTMLAttributes }) => ["a", { href: HTMLAttributes.href, rel: "noopener" }, 0],
});

function toHref(element: HTMLElement): string | null {
  const href = Href.safeParse(element.getAttribute("href"));
  return href.success ? href.data : null;
}
