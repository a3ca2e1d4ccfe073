"use client";

import type { MarginThread } from "@polosa/newsroom/margins/queries.ts";
import { useTranslations } from "use-intl";
import type { Margin } from "../loaders.ts";

export type Decision = "resolved" | "accepted" | "declined";

interface Props {
  thread: MarginThread;
  rights: Pick<Margin, "personId" | "mayDecide">;
  /** False when the passage is gone. */
  isAcceptable: boolean;
  busy: boolean;
  onDecide: (decision: Decision) => void;
}

/** What this person can do about a thread that is open. */
export function ThreadActs({ thread, rights, isAcceptable, busy, onDecide }: Props) {
  const t = useTranslations("margins");
  const isSuggestion = thread.replacement !== null;
  const isOwn = thread.writtenBy.id === rights.personId;
  return (
    <div className="flex flex-wrap gap-2 empty:hidden">
      {isSuggestion && rights.mayDecide && (
        <>
          <button type="button" className="button button-ink" disabled={!isAcceptable || busy} onClick={() => onDecide("accepted")}>
            {t("accept")}
          </button>
          <button type="button" className="button" disabled={busy} onClick={() => onDecide("declined")}>
            {t("decline")}
          </button>
        </>
      )}
      {!isSuggestion && rights.mayDecide && (
        <button type="button" className="button" disabled={busy} onClick={() => onDecide("resolved")}>
          {t("resolve")}
        </button>
      )}
      {isOwn && (isSuggestion || !rights.mayDecide) && (
        <button type="button" className="button button-plain" disabled={busy} onClick={() => onDecide("resolved")}>
          {t("withdraw")}
        </button>
      )}
    </div>
  );
}
