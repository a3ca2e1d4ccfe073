"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SavedNote } from "../../shell/components/forms/saved-note.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { setSettingAction } from "../actions.ts";
import { Switch } from "./switch.tsx";

/** Whether readers see the figures too. */
export function FiguresSwitch({ arePublic }: { arePublic: boolean }) {
  const t = useTranslations("figures");
  const [saved, setSaved] = useState(false);
  const { busy, refusal, ask } = useOutcome();
  return (
    <div className="mt-8">
      <Switch
        name={t("public")}
        hint={t("publicHint")}
        checked={arePublic}
        disabled={busy}
        onChange={async (value) => setSaved((await ask(setSettingAction({ key: "publicCommentFigures", value }))) !== null)}
      />
      <RefusalNote refusal={refusal} />
      <SavedNote saved={saved && !busy} />
    </div>
  );
}
