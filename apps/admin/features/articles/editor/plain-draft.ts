import { Document } from "@polosa/document/document.ts";
import { toPlainText } from "@polosa/document/plain-text.ts";
import type { Fields } from "./draft-keeper.ts";

/** A draft as text for the clipboard. */
export function toPlainDraft(fields: Fields, document: unknown): string {
  const body = Document.safeParse(document);
  return [fields.headline, fields.lede, body.success ? toPlainText(body.data).replaceAll("\n", "\n\n") : ""].filter(Boolean).join("\n\n");
}
