"use client";

import { RevisionText } from "@polosa/newsroom/articles/input.ts";
import { useId } from "react";
import { useTranslations } from "use-intl";
import { useDraft } from "../../draft.tsx";

const { kind: Kind } = RevisionText.shape;

export function KindField() {
  const t = useTranslations("panel");
  const { keeper, draft } = useDraft();
  const id = useId();
  return (
    <div>
      <label className="label" htmlFor={id}>
        {t("kind")}
      </label>
      <select id={id} className="field" value={draft.fields.kind} onChange={(event) => keeper.change({ kind: Kind.parse(event.target.value) })}>
        {Kind.options.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
