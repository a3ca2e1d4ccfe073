"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { useDraft } from "../draft.tsx";
import { TakeDownDialog } from "./notices/take-down-dialog.tsx";

/** For editors, while readers see the article. */
export function TakeDownButton() {
  const t = useTranslations("editor");
  const { contents, draft } = useDraft();
  const [asking, setAsking] = useState(false);
  if (!contents.mayPublish || draft.standing.publishedRevision === null) return null;
  return (
    <>
      <button type="button" className="button button-danger" onClick={() => setAsking(true)}>
        {t("takeDown")}
      </button>
      {asking && <TakeDownDialog onClose={() => setAsking(false)} />}
    </>
  );
}
