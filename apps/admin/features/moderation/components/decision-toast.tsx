"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "../../shell/components/icon.tsx";
import { useReason } from "../../shell/components/use-reason.ts";
import type { Toast } from "../use-decisions.ts";

const SHOWN_MS = 12_000;

interface Props {
  toast: Toast | null;
  onTakeBack: (commentId: string) => void;
  onClose: () => void;
}

/** Says what was decided and offers to take it back; stays while somebody points at it. */
export function DecisionToast({ toast, onTakeBack, onClose }: Props) {
  const t = useTranslations("moderation");
  const shell = useTranslations("shell");
  const toSentence = useReason();
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, held, onClose]);

  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 bottom-0 z-30 flex justify-center p-4">
      {toast && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only waits while somebody reads
        <div
          className="pointer-events-auto flex max-w-full items-center gap-2 rounded-md bg-ink py-2 pr-2 pl-5 text-paper shadow-raised"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span className="mr-2 text-sm">{"said" in toast ? t(`said.${toast.said}`) : toSentence(toast.refused)}</span>
          {"said" in toast && (
            <button
              type="button"
              className="min-h-10 cursor-pointer rounded px-3 font-semibold text-sm underline underline-offset-4 focus-visible:outline-paper"
              onClick={() => onTakeBack(toast.commentId)}
            >
              {t("takeBack")}
            </button>
          )}
          <button
            type="button"
            className="inline-flex size-10 cursor-pointer items-center justify-center rounded focus-visible:outline-paper"
            aria-label={shell("close")}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
