"use client";

import type { ImportReport } from "@polosa/newsroom/redirects/commands.ts";
import { IMPORT_LIMIT } from "@polosa/newsroom/redirects/input.ts";
import { type SubmitEvent, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { Spinner } from "../../shell/components/spinner.tsx";
import { useReason } from "../../shell/components/use-reason.ts";
import { importRedirectsAction } from "../actions.ts";
import { ImportReportView } from "./import-report.tsx";

/** A table from a spreadsheet; what of it was refused is said line by line. */
export function ImportForm() {
  const t = useTranslations("redirects");
  const toSentence = useReason();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [report, setReport] = useState<ImportReport | null>(null);
  const [busy, setBusy] = useState(false);
  const id = useId();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get("file");
    setReport(null);
    if (!(file instanceof File) || file.size === 0) return setRefusal(t("fileMissing"));
    if (file.size > IMPORT_LIMIT) return setRefusal(t("fileTooLarge"));
    setBusy(true);
    const outcome = await importRedirectsAction({ table: await file.text() }).catch(() => ({ ok: false as const, reason: "offline" }));
    setBusy(false);
    setRefusal(outcome.ok ? null : toSentence(outcome.reason));
    setReport(outcome.ok ? outcome.value : null);
  }

  return (
    <form onSubmit={submit} className="space-y-2" aria-label={t("import")}>
      <p className="hint">{t("importHint")}</p>
      <label className="label" htmlFor={id}>
        {t("file")}
      </label>
      <input id={id} className="field" type="file" name="file" accept=".csv,.tsv,.txt,text/csv" />
      <p role="alert" className="refusal">
        {refusal}
      </p>
      {report && <ImportReportView report={report} />}
      <button type="submit" className="button" disabled={busy}>
        {busy && <Spinner />}
        {t("load")}
      </button>
    </form>
  );
}
