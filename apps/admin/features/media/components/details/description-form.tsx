"use client";

import type { DescribedPicture } from "@polosa/newsroom/media/descriptions/queries.ts";
import type { SubmitEvent } from "react";
import { useTranslations } from "use-intl";
import { languages } from "../../../../messages/languages.ts";
import { SubmitButton } from "../../../shell/components/forms/submit-button.tsx";
import { useReason } from "../../../shell/components/use-reason.ts";
import { Field } from "./field.tsx";
import { RightsFields } from "./rights-fields.tsx";
import { useDescription } from "./use-description.ts";

/** What the library says of a picture; articles take it as a suggestion. */
export function DescriptionForm({ picture, labels }: { picture: DescribedPicture; labels: string[] }) {
  const t = useTranslations();
  const toSentence = useReason();
  const { alts, caption, credit, licence, licenceEndsOn, ai, labels: own } = picture;
  const form = useDescription({ id: picture.id, stamp: picture.stamp, description: { alts, caption, credit, licence, licenceEndsOn, ai, labels: own } });
  const { said, say, saving } = form;

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    void form.save();
  }

  return (
    <form onSubmit={submit} className="space-y-4">
      <fieldset className="space-y-3">
        <legend className="label">{t("details.alts")}</legend>
        <p className="hint">{t("pictures.altHint")}</p>
        {languages.map((language) => (
          <Field
            key={language}
            label={t(`languages.${language}`)}
            value={said.alts[language]}
            limit={500}
            onChange={(alt) => say({ alts: { ...said.alts, [language]: alt } })}
          />
        ))}
      </fieldset>
      <Field label={t("pictures.caption")} value={said.caption} limit={1_000} onChange={(next) => say({ caption: next })} />
      <Field label={t("pictures.credit")} value={said.credit} limit={200} onChange={(next) => say({ credit: next })} />
      <RightsFields said={said} onSay={say} />
      <Field label={t("details.labels")} hint={t("details.labelsHint")} known={labels} value={form.labels} limit={1_500} onChange={form.label} />
      <p role="alert" className="refusal">
        {saving.is === "refused" && toSentence(saving.reason)}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton busy={saving.is === "saving"}>{t("details.save")}</SubmitButton>
        <p role="status" className="text-good text-sm">
          {saving.is === "saved" && t("details.saved")}
        </p>
      </div>
    </form>
  );
}
