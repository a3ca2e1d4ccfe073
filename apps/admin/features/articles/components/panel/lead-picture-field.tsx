"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { type Chosen, PictureDialog } from "../../../media/components/picture-dialog.tsx";
import { PictureWordsFields } from "../../../media/components/picture-words-fields.tsx";
import { usePictures } from "../../../media/components/pictures.tsx";
import { Thumbnail } from "../../../media/components/thumbnail.tsx";
import { useReason } from "../../../shell/components/use-reason.ts";
import { useDraft } from "../../draft.tsx";

export function LeadPictureField() {
  const t = useTranslations("pictures");
  const toSentence = useReason();
  const { keeper, contents, draft } = useDraft();
  const { byId } = usePictures();
  const [choosing, setChoosing] = useState(false);
  const { lead } = draft.fields;
  const picture = lead ? byId[lead.mediaId] : undefined;
  const refused = draft.gaps.includes("alt_missing") && lead?.alt.trim() === "";

  function choose(chosen: Chosen) {
    setChoosing(false);
    keeper.change({ lead: chosen });
  }

  return (
    <fieldset>
      <legend className="label">{t("lead")}</legend>
      {lead && picture && (
        <Thumbnail picture={picture} width={640} alt={lead.alt} className="mb-2 aspect-3/2 w-full rounded border border-line bg-wash object-cover" />
      )}
      <div className="mb-3 flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => setChoosing(true)}>
          {t(lead ? "replace" : "choose")}
        </button>
        {lead && (
          <button type="button" className="button button-plain button-danger" onClick={() => keeper.change({ lead: null })}>
            {t("remove")}
          </button>
        )}
      </div>
      {lead && (
        <PictureWordsFields
          words={lead}
          refusal={refused ? toSentence("alt_missing") : null}
          onChange={(changed) => keeper.change({ lead: { ...lead, ...changed } })}
        />
      )}
      {choosing && <PictureDialog locale={contents.article.locale} onChoose={choose} onClose={() => setChoosing(false)} />}
    </fieldset>
  );
}
