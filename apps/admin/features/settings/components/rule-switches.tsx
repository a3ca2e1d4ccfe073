"use client";

import type { SetSetting, Settings } from "@polosa/newsroom/settings/input.ts";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SavedNote } from "../../shell/components/forms/saved-note.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { setSettingAction } from "../actions.ts";
import { Switch } from "./switch.tsx";

const roleNames = ["author", "editor", "moderator", "administrator"] as const;

/** Comments, four eyes, and who needs a second step: each is in force as soon as it is pressed. */
export function RuleSwitches({ settings }: { settings: Pick<Settings, "comments" | "fourEyes" | "secondFactorFor"> }) {
  const t = useTranslations("settings");
  const roles = useTranslations("roles");
  const [saved, setSaved] = useState(false);
  const { busy, refusal, ask } = useOutcome();
  const [chosen, setChosen] = useState(settings);
  const { comments, fourEyes, secondFactorFor } = chosen;

  async function set(setting: Extract<SetSetting, { key: keyof typeof settings }>) {
    setChosen({ ...chosen, [setting.key]: setting.value });
    const kept = await ask(setSettingAction(setting));
    setSaved(kept !== null);
    if (!kept) setChosen(chosen);
  }

  return (
    <div className="space-y-3">
      <Switch
        name={t("comments")}
        hint={t("commentsHint")}
        checked={comments === "open"}
        disabled={busy}
        onChange={(open) => set({ key: "comments", value: open ? "open" : "closed" })}
      />
      <Switch name={t("fourEyes")} hint={t("fourEyesHint")} checked={fourEyes} disabled={busy} onChange={(value) => set({ key: "fourEyes", value })} />
      <fieldset className="pt-2">
        <legend className="font-semibold">{t("secondFactorFor")}</legend>
        <p className="hint max-w-xl">{t("secondFactorHint")}</p>
        {roleNames.map((role) => (
          <Switch
            key={role}
            name={roles(role)}
            checked={secondFactorFor.includes(role)}
            disabled={busy}
            onChange={(demanded) =>
              set({ key: "secondFactorFor", value: roleNames.filter((each) => (each === role ? demanded : secondFactorFor.includes(each))) })
            }
          />
        ))}
      </fieldset>
      <RefusalNote refusal={refusal} />
      <SavedNote saved={saved && !busy} />
    </div>
  );
}
