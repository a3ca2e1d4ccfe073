"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { useDraft } from "../../draft.tsx";
import { CardsDialog } from "../cards/cards-dialog.tsx";

/** How the article looks outside of the site: in a search engine and in messengers. */
export function CardsField() {
  const t = useTranslations("cards");
  const { draft } = useDraft();
  const [open, setOpen] = useState(false);
  const { search, social } = draft.fields;
  const isOwn = [search.title, search.description, social.title, social.description].some(Boolean);
  return (
    <div>
      <p className="label">{t("title")}</p>
      <p className="mb-2 text-quiet text-sm">{t(isOwn ? "own" : "fromText")}</p>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {t("open")}
      </button>
      {open && <CardsDialog onClose={() => setOpen(false)} />}
    </div>
  );
}
