"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { CodesSetUp } from "./codes-set-up.tsx";
import { PasskeyAdder } from "./passkey-adder.tsx";
import { ShownCodes } from "./shown-codes.tsx";

/** For somebody whose role demands a second step: one of the two ways, the recovery codes, and on to where they were going. */
export function FirstSecondStep({ next }: { next: string }) {
  const t = useTranslations("account");
  const [codes, setCodes] = useState<string[] | null>(null);
  if (codes)
    return (
      <ShownCodes codes={codes}>
        <a href={next} className="button button-primary">
          {t("codesKept")}
        </a>
      </ShownCodes>
    );
  return (
    <div className="space-y-6">
      <div className="space-y-3">
        <h2 className="font-semibold">{t("codes")}</h2>
        <CodesSetUp onDone={setCodes} />
      </div>
      <div className="space-y-3">
        <h2 className="font-semibold">{t("passkeys")}</h2>
        <PasskeyAdder onDone={setCodes} />
      </div>
    </div>
  );
}
