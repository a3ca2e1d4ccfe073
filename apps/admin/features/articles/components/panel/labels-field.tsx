"use client";

import { FUNDER_LIMIT, Labels } from "@polosa/newsroom/articles/input.ts";
import { useId } from "react";
import { useTranslations } from "use-intl";
import { useReason } from "../../../shell/components/use-reason.ts";
import { useDraft } from "../../draft.tsx";

/** What a reader has to be told about the text. */
export function LabelsField() {
  const t = useTranslations("panel");
  const toSentence = useReason();
  const { keeper, draft } = useDraft();
  const { labels, kind } = draft.fields;
  const id = useId();
  const refusal = draft.gaps.includes("funder_missing") ? "funder_missing" : null;
  const put = (changed: Partial<Labels>) => keeper.change({ labels: { ...labels, ...changed } });
  return (
    <fieldset className="space-y-2">
      <legend className="label">{t("labels")}</legend>
      <Check name={t("adult")} checked={labels.adult} onChange={(adult) => put({ adult })} />
      <Check name={t("officialReply")} checked={labels.officialReply} onChange={(officialReply) => put({ officialReply })} />
      <div>
        <label className="label" htmlFor={`${id}ai`}>
          {t("ai")}
        </label>
        <select id={`${id}ai`} className="field" value={labels.ai} onChange={(event) => put({ ai: Labels.shape.ai.parse(event.target.value) })}>
          {Labels.shape.ai.options.map((use) => (
            <option key={use} value={use}>
              {t(`aiUses.${use}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className="label" htmlFor="funder">
          {t(kind === "advertisement" ? "advertiser" : "funder")}
        </label>
        <input
          id="funder"
          className="field"
          value={labels.fundedBy}
          maxLength={FUNDER_LIMIT}
          aria-invalid={refusal !== null}
          aria-describedby="funder-note"
          onChange={(event) => put({ fundedBy: event.target.value })}
        />
        <p id="funder-note" className="refusal mt-1">
          {refusal && toSentence(refusal)}
        </p>
      </div>
    </fieldset>
  );
}

function Check({ name, checked, onChange }: { name: string; checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-2.5 text-sm">
      <input type="checkbox" className="size-4 accent-accent" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {name}
    </label>
  );
}
