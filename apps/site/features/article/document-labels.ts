import type { Labels } from "@polosa/document/render/references.ts";
import { type NumberFormatOptions, useFormatter, useTranslations } from "use-intl";

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
    file: (type, bytes) => t("file", { type: fileKinds[type] ?? type, size: format.number(...toSize(bytes)) }),
  };
}

/** In the largest unit of which there is one. */
function toSize(bytes: number): [number, NumberFormatOptions] {
  const style = { style: "unit", maximumSignificantDigits: 3 } as const;
  if (bytes < 1_000) return [bytes, { ...style, unit: "byte" }];
  return bytes < 1_000_000 ? [bytes / 1_000, { ...style, unit: "kilobyte" }] : [bytes / 1_000_000, { ...style, unit: "megabyte" }];
}

const fileKinds: Record<string, string> = {
  "application/pdf": "PDF",
  "application/zip": "ZIP",
  "text/csv": "CSV",
  "text/plain": "TXT",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
};
