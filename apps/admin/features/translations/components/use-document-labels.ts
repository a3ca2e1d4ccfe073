import type { Labels } from "@polosa/document/render/references.ts";
import { useFormatter, useTranslations } from "use-intl";

/** The words that a document's renderers add, in the language of the desk. */
export function useDocumentLabels(): Labels {
  const t = useTranslations("beside.document");
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
    file: (_type, bytes) => format.number(Math.ceil(bytes / 1_000), { style: "unit", unit: "kilobyte" }),
  };
}
