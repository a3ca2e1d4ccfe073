"use client";

import { type SubmitEvent, useState } from "react";
import { useTranslations } from "use-intl";
import { SubmitButton } from "../../shell/components/forms/submit-button.tsx";
import { useReason } from "../../shell/components/use-reason.ts";
import { addRedirectAction } from "../actions.ts";
import { PathField } from "./path-field.tsx";

const nothing = { from: "", to: "" };

export function AddRedirectForm() {
  const t = useTranslations("redirects");
  const toSentence = useReason();
  const [paths, setPaths] = useState(nothing);
  const [refusal, setRefusal] = useState<{ reason: string; fields: Record<string, string> } | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setBusy(true);
    const outcome = await addRedirectAction(paths).catch(() => ({ ok: false as const, reason: "offline", fields: {} }));
    setBusy(false);
    setRefusal(outcome.ok ? null : outcome);
    setAdded(outcome.ok ? outcome.value : null);
    if (outcome.ok) setPaths(nothing);
  }

  const ofField = (field: "from" | "to") => refusal?.fields[field] ?? null;
  return (
    <form onSubmit={submit} className="space-y-2" aria-label={t("add")}>
      <div className="flex flex-col gap-3 sm:flex-row sm:gap-4">
        <PathField label={t("from")} hint={t("fromHint")} value={paths.from} refusal={ofField("from")} onChange={(from) => setPaths({ ...paths, from })} />
        <PathField label={t("to")} hint={t("toHint")} value={paths.to} refusal={ofField("to")} onChange={(to) => setPaths({ ...paths, to })} />
      </div>
      <p role="alert" className="refusal">
        {refusal && Object.keys(refusal.fields).length === 0 && toSentence(refusal.reason)}
      </p>
      <p role="status" className="wrap-anywhere text-good text-sm">
        {added && t("added", { from: added })}
      </p>
      <SubmitButton busy={busy}>{t("save")}</SubmitButton>
    </form>
  );
}
