"use client";

import { useTranslations } from "use-intl";
import { Icon } from "../../shell/components/icon.tsx";
import { useReason } from "../../shell/components/use-reason.ts";

interface Props {
  /** Why the last act was refused. */
  reason: string | null;
  onClose: () => void;
}

/** Over the notes, beside the text as beside its preview. */
export function MarginHead({ reason, onClose }: Props) {
  const t = useTranslations();
  const toSentence = useReason();
  return (
    <>
      <div className="flex items-center justify-between">
        <h2 className="font-semibold">{t("margins.heading")}</h2>
        <button type="button" className="button button-plain px-2.5" aria-label={t("shell.close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {reason && (
        <p role="alert" className="refusal">
          {toSentence(reason)}
        </p>
      )}
    </>
  );
}
