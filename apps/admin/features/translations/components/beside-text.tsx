"use client";

import { DocumentBody, PagePictureView } from "@polosa/document/render/page-html.tsx";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { Language } from "../../../messages/languages.ts";
import type { Beside } from "../loaders.ts";
import { useDocumentLabels } from "./use-document-labels.ts";

/** As readers would see it, but quieter. */
export function BesideText({ beside, locale }: { beside: Beside; locale: Language }) {
  const t = useTranslations();
  const labels = useDocumentLabels();
  const article = useRef<HTMLElement>(null);
  const { headline, lede, lead, document, references } = beside;
  const isEmpty = !headline && !lede && !lead && document.content.every((block) => block.type === "paragraph" && !block.content?.length);
  useEffect(() => openLinksElsewhere(article.current));
  if (isEmpty) return <p className="hint pt-4">{t("beside.empty")}</p>;
  return (
    <article ref={article} lang={locale} className="beside-text font-serif">
      <h2 className="wrap-anywhere pt-6 font-bold text-2xl leading-tight">{headline || t("articles.untitled")}</h2>
      {lede && <p className="wrap-anywhere text-lg text-quiet">{lede}</p>}
      {lead && (
        <figure>
          <PagePictureView picture={lead.picture} alt={lead.alt} sizes="32rem" />
          {(lead.caption || lead.credit) && <figcaption>{[lead.caption, lead.credit].filter(Boolean).join(" · ")}</figcaption>}
        </figure>
      )}
      <DocumentBody document={document} references={references} labels={labels} />
    </article>
  );
}

/** A link in what is read must not take away what is written. */
function openLinksElsewhere(article: HTMLElement | null): void {
  for (const link of article?.querySelectorAll<HTMLAnchorElement>('a:not([href^="#"])') ?? []) {
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  }
}
