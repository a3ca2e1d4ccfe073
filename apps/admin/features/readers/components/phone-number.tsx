"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { RefusalNote } from "../../shell/components/forms/refusal-note.tsx";
import { useOutcome } from "../../shell/components/forms/use-outcome.ts";
import { readPhoneNumberAction } from "../actions.ts";

/** For administrators: a reader's number, shown when it is asked for and not before. */
export function PhoneNumber({ readerId }: { readerId: string }) {
  const t = useTranslations("readers");
  const [number, setNumber] = useState<string | null>(null);
  const { busy, refusal, ask } = useOutcome();

  async function show() {
    const read = await ask(readPhoneNumberAction({ readerId }));
    if (read) setNumber(read.value);
  }

  return (
    <section aria-label={t("phone")}>
      {number === null ? (
        <button type="button" className="button" disabled={busy} onClick={show}>
          {t("show")}
        </button>
      ) : (
        <p role="status">{t("shown", { number })}</p>
      )}
      <p className="hint">{t("hint")}</p>
      <RefusalNote refusal={refusal} />
    </section>
  );
}
