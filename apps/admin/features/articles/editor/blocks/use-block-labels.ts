import { useTranslations } from "use-intl";
import type { InsertName } from "./insert.ts";

/** The names of blocks in the language of the desk. */
export function useBlockLabels(): Record<InsertName, string> {
  const t = useTranslations("blocks");
  const label = (name: InsertName) => t(name);
  return {
    audio: label("audio"),
    bulletList: label("bulletList"),
    code: label("code"),
    divider: label("divider"),
    download: label("download"),
    embed: label("embed"),
    factBox: label("factBox"),
    footnote: label("footnote"),
    gallery: label("gallery"),
    heading2: label("heading2"),
    heading3: label("heading3"),
    orderedList: label("orderedList"),
    picture: label("picture"),
    pullQuote: label("pullQuote"),
    question: label("question"),
    quote: label("quote"),
    readAlso: label("readAlso"),
    table: label("table"),
    video: label("video"),
  };
}
