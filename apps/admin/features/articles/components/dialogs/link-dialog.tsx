"use client";

import { Href, toLinkedArticleId } from "@polosa/document/href.ts";
import { type SubmitEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "../../../shell/components/dialog.tsx";
import { useReason } from "../../../shell/components/use-reason.ts";
import { useContents } from "../../draft.tsx";
import { removeLink, setLink, toFullAddress } from "../../editor/marks/links.ts";
import { ArticleSearch } from "./article-search.tsx";
import type { DialogProps } from "./dialog-props.ts";

/** An address elsewhere, or an article of ours: that link follows the article wherever its address goes. */
export function LinkDialog({ editor, onDone, onClose }: DialogProps) {
  const t = useTranslations("links");
  const toSentence = useReason();
  const { article, linked } = useContents();
  const current = String(editor.getAttributes("link").href ?? "");
  const [address, setAddress] = useState(toLinkedArticleId(current) ? "" : current);
  const [refused, setRefused] = useState(false);
  const id = useId();
  const linkedId = toLinkedArticleId(current);

  const put = (href: string, text: string) => onDone(() => setLink(editor, { href, text }));

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const href = Href.safeParse(toFullAddress(address));
    if (href.success && address.trim() !== "") put(href.data, address.trim());
    else setRefused(true);
  }

  return (
    <Dialog title={t("title")} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <label className="label" htmlFor={id}>
          {t("address")}
        </label>
        <div className="flex gap-2">
          <input
            id={id}
            className="field"
            type="url"
            inputMode="url"
            placeholder="https://"
            value={address}
            aria-invalid={refused}
            aria-describedby={`${id}refusal`}
            onChange={(event) => {
              setAddress(event.target.value);
              setRefused(false);
            }}
          />
          <button type="submit" className="button button-primary">
            {t("put")}
          </button>
        </div>
        <p id={`${id}refusal`} role="alert" className="refusal mt-1">
          {refused && toSentence("unsafe_link")}
        </p>
      </form>
      {linkedId && <p className="mt-4 text-sm">{t("linksTo", { headline: linked[linkedId] ?? t("anArticle") })}</p>}
      <ArticleSearch language={article.locale} exceptId={article.id} onChoose={({ id: chosen, headline }) => put(`article:${chosen}`, headline)} />
      {current && (
        <button type="button" className="button button-danger mt-6" onClick={() => onDone(() => removeLink(editor))}>
          {t("remove")}
        </button>
      )}
    </Dialog>
  );
}
