"use client";

import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { useReason } from "../../shell/components/use-reason.ts";
import { readAllNoticesAction, readNoticeAction } from "../actions.ts";
import type { Inbox } from "../loaders.ts";
import { NoticeCard } from "./notice-card.tsx";

/** The list, and what strikes things off it. Opening an article strikes its notice off as well. */
export function InboxView({ inbox, empty }: { inbox: Inbox; empty: ReactNode }) {
  const t = useTranslations("inbox");
  const toSentence = useReason();
  const [reason, setReason] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function tell(asked: Promise<{ ok: true } | { ok: false; reason: string }>) {
    setBusy(true);
    const outcome = await asked.catch(() => ({ ok: false as const, reason: "offline" }));
    setBusy(false);
    setReason(outcome.ok ? null : outcome.reason);
  }

  return (
    <>
      {inbox.unread > 0 && (
        <button type="button" className="button mb-4" disabled={busy} onClick={() => void tell(readAllNoticesAction({}))}>
          {t("readAll")}
        </button>
      )}
      <p role="alert" className="refusal">
        {reason && toSentence(reason)}
      </p>
      {inbox.notices.length === 0 && empty}
      {inbox.notices.length > 0 && (
        <ul className="border-ink border-t">
          {inbox.notices.map((notice) => (
            <NoticeCard key={notice.id} notice={notice} timeZone={inbox.timeZone} onRead={() => void tell(readNoticeAction({ noticeId: notice.id }))} />
          ))}
        </ul>
      )}
    </>
  );
}
