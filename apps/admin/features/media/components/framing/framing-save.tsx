"use client";

import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Spinner } from "../../../shell/components/spinner.tsx";
import { useReason } from "../../../shell/components/use-reason.ts";
import type { Progress } from "./use-framing.ts";

export function FramingSave({ progress, hint, onSave, children }: { progress: Progress; hint: string; onSave: () => void; children?: ReactNode }) {
  const t = useTranslations("framing");
  const toSentence = useReason();
  return (
    <div className="space-y-2">
      <p className="hint max-w-prose">{hint}</p>
      <div className="flex flex-wrap items-center gap-3">
        <button type="button" className="button button-ink" disabled={progress.is === "saving"} onClick={onSave}>
          {progress.is === "saving" && <Spinner />}
          {t("save")}
        </button>
        {children}
        <p role="status" className="text-good text-sm">
          {progress.is === "saved" && t("saved")}
        </p>
      </div>
      <p role="alert" className="refusal">
        {progress.is === "refused" && toSentence(progress.reason)}
      </p>
    </div>
  );
}
