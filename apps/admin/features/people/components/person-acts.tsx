"use client";

import type { ListedPerson } from "@polosa/newsroom/people/queries.ts";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { MadeLink } from "../../previews/components/made-link.tsx";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SureButton } from "../../shell/components/forms/sure-button.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { deactivatePersonAction, forcePasswordResetAction, reactivatePersonAction, removeSecondStepsAction } from "../actions.ts";

/** What an administrator can do for, or to, somebody. */
export function PersonActs({ person }: { person: ListedPerson }) {
  const t = useTranslations("people");
  const [link, setLink] = useState<string | null>(null);
  const { busy, refusal, ask } = useOutcome();
  const input = { personId: person.id };

  async function reset() {
    const made = await ask(forcePasswordResetAction(input));
    if (made) setLink(made.value);
  }

  return (
    <>
      <div className="flex flex-wrap gap-3">
        {person.isActive ? (
          <>
            <SureButton name={t("resetPassword")} question={t("resetPasswordSure", { name: person.name })} cancel={t("cancel")} onSure={reset} />
            {person.hasSecondStep && (
              <SureButton
                name={t("removeSecondSteps")}
                question={t("removeSecondStepsSure", { name: person.name })}
                cancel={t("cancel")}
                onSure={() => ask(removeSecondStepsAction(input))}
              />
            )}
            <SureButton
              name={t("deactivate")}
              question={t("deactivateSure", { name: person.name })}
              cancel={t("cancel")}
              onSure={() => ask(deactivatePersonAction(input))}
            />
          </>
        ) : (
          <button type="button" className="button" disabled={busy} onClick={() => ask(reactivatePersonAction(input))}>
            {t("reactivate")}
          </button>
        )}
      </div>
      <RefusalNote refusal={refusal} />
      {link && (
        <div className="max-w-lg">
          <p className="text-sm">{t("resetSent", { email: person.email })}</p>
          <MadeLink address={link} />
        </div>
      )}
    </>
  );
}
