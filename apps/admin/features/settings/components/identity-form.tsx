"use client";

import type { Settings } from "@polosa/newsroom/settings/input.ts";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SavedNote } from "../../shell/components/forms/saved-note.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { setSettingAction } from "../actions.ts";

const ways = ["open", "email", "phone", "oidc"] as const;

/** How readers are known before they comment: in force as soon as it is chosen. */
export function IdentityForm({ identity }: Pick<Settings, "identity">) {
  const t = useTranslations("settings");
  const [saved, setSaved] = useState(false);
  const [chosen, setChosen] = useState(identity);
  const { busy, refusal, ask } = useOutcome();

  async function choose(way: Settings["identity"]) {
    setChosen(way);
    const kept = await ask(setSettingAction({ key: "identity", value: way }));
    setSaved(kept !== null);
    if (!kept) setChosen(chosen);
  }

  return (
    <fieldset className="space-y-3">
      <legend className="sr-only">{t("identity")}</legend>
      {ways.map((way) => (
        <div key={way}>
          <label className="flex min-h-10 items-center gap-3">
            <input
              type="radio"
              name="identity"
              className="size-5 shrink-0 accent-accent"
              checked={chosen === way}
              disabled={busy}
              aria-describedby={`identity-${way}`}
              onChange={() => choose(way)}
            />
            {t(`identities.${way}`)}
          </label>
          <p id={`identity-${way}`} className="hint ml-8 max-w-xl">
            {t(`identityHints.${way}`)}
          </p>
        </div>
      ))}
      <RefusalNote refusal={refusal} />
      <SavedNote saved={saved && !busy} />
    </fieldset>
  );
}
