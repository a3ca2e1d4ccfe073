"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "../../shell/components/dialog.tsx";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { SureButton } from "../../shell/components/forms/sure-button.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { removeCodesAction, renewRecoveryCodesAction } from "../actions.ts";
import type { Account } from "../loaders.ts";
import { CodesSetUp } from "./codes-set-up.tsx";
import { PasskeyAdder } from "./passkey-adder.tsx";
import { PasskeyList } from "./passkey-list.tsx";
import { ShownCodes } from "./shown-codes.tsx";

/** What somebody proves beside the password: codes from an app, keys, and the sheet for the day on which both are lost. */
export function SecondStepSettings({ steps, timeZone }: { steps: Account["secondSteps"]; timeZone: string }) {
  const t = useTranslations("account");
  const [shown, setShown] = useState<string[]>([]);
  const router = useRouter();
  const { refusal, ask } = useOutcome();

  function show(codes: string[]) {
    setShown(codes);
    router.refresh();
  }

  async function renew() {
    const renewed = await ask(renewRecoveryCodesAction({}));
    if (renewed) show(renewed.value);
  }

  return (
    <>
      <h3 className="font-semibold">{t("codes")}</h3>
      {steps.codes ? (
        <div className="flex flex-wrap items-center gap-4">
          <p className="text-good text-sm">{t("codesOn")}</p>
          <SureButton name={t("removeCodes")} question={t("removeCodesSure")} cancel={t("cancel")} onSure={() => ask(removeCodesAction({}))} />
        </div>
      ) : (
        <CodesSetUp onDone={show} />
      )}
      <h3 className="pt-4 font-semibold">{t("passkeys")}</h3>
      <PasskeyList passkeys={steps.passkeys} timeZone={timeZone} />
      <PasskeyAdder onDone={show} />
      {(steps.codes || steps.passkeys.length > 0) && (
        <>
          <h3 className="pt-4 font-semibold">{t("recovery")}</h3>
          <p className="text-quiet text-sm">{t("recoveryLeft", { count: steps.recoveryCodes })}</p>
          <SureButton name={t("renewRecovery")} question={t("renewRecoverySure")} cancel={t("cancel")} onSure={renew} />
        </>
      )}
      <RefusalNote refusal={refusal} />
      {shown.length > 0 && (
        <Dialog title={t("recovery")} onClose={() => setShown([])}>
          <ShownCodes codes={shown}>
            <button type="button" className="button button-primary" onClick={() => setShown([])}>
              {t("codesKept")}
            </button>
          </ShownCodes>
        </Dialog>
      )}
    </>
  );
}
