import type { Lost } from "../lost.ts";
import { attributeOf, type Element } from "../tree.ts";

/** A document shows pictures of the library only: what there was is told, so that somebody can bring it. Counters of one pixel are no loss. */
export function toLostPicture(element: Element, caption: string): Lost[] {
  if (["width", "height"].some((side) => ["0", "1"].includes(attributeOf(element, side)))) return [];
  const address = attributeOf(element, "src");
  const words = [caption || attributeOf(element, "alt"), address.startsWith("data:") ? "" : address];
  return [{ what: "picture", text: words.filter(Boolean).join(" — ") }];
}
