"use client";

import { useTranslations } from "use-intl";
import { Banner } from "../../../shell/components/banner.tsx";
import { Spinner } from "../../../shell/components/spinner.tsx";
import { useReason } from "../../../shell/components/use-reason.ts";

/** A pasted or dropped picture on its way, or why it was refused. */
export function UploadNotice({ reason, onClose }: { reason: string | null; onClose: () => void }) {
  const t = useTranslations();
  const toSentence = useReason();
  if (reason === null) {
    return (
      <p role="status" className="flex items-center gap-2 bg-paper py-2 text-quiet text-sm">
        <Spinner />
        {t("pictures.sending")}
      </p>
    );
  }
  return (
    <Banner
      tone="refusal"
      actions={
        <button type="button" className="button" onClick={onClose}>
          {t("shell.close")}
        </button>
      }
    >
      {toSentence(reason)}
    </Banner>
  );
}
