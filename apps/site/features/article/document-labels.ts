import type { Labels } from "@polosa/document/render/references.ts";
import { useFormatter, useTranslations } from "use-intl";

/** The words that a document's renderers add, in the reader's language. */
export function useDocumentLabels(): Labels {
  const t = useTranslations("document");
  const format = useFormatter();
  return {
    readAlso: t("readAlso"),
    footnotes: t("footnotes"),
    footnote: (number) => t("footnote", { number }),
    backToText: (number) => t("backToText", { number }),
    table: t("table"),
    openAt: (site) => t("openAt", { site }),
    audio: t("audio"),
    video: t("video"),
    picture: t("picture"),
    file: (type, bytes) => t("file", { type: fileKinds[type] ?? type, size: format.number(bytes / 1_000_000, { maximumSignificantDigits: 2 }) }),
  };
}

const fileKinds: Record<string, string> = {
  "application/pdf": "PDF",
  "application/zip": "ZIP",
  "text/csv": "CSV",
  "text/plain": "TXT",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
};
