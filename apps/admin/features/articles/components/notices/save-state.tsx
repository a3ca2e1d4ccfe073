"use client";

import { useTranslations } from "use-intl";
import { Spinner } from "../../../shell/components/spinner.tsx";
import { useDraft } from "../../draft.tsx";

export function SaveState() {
  const t = useTranslations("editor");
  const { draft } = useDraft();
  const refused = draft.phase === "unsaved" && draft.refusal !== null;
  return (
    <p
      role="status"
      className={`flex items-center gap-2 text-sm ${refused ? "font-medium text-accent" : "text-quiet"} ${draft.phase === "unsaved" && !refused ? "max-sm:sr-only" : ""}`}
    >
      {draft.phase === "saving" && <Spinner />}
      {t(refused ? "phase.refused" : `phase.${draft.phase}`)}
    </p>
  );
}
