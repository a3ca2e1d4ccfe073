"use client";

import type { MarginThread } from "@polosa/newsroom/margins/queries.ts";
import { useTranslations } from "use-intl";
import { settleNoteAction } from "../actions.ts";
import { AnswerForm } from "./forms/answer-form.tsx";
import { MarginHead } from "./margin-head.tsx";
import { ThreadActs } from "./thread-acts.tsx";
import { ThreadCard } from "./thread-card.tsx";
import type { MarginDesk } from "./use-margin-desk.ts";

/** What is said of a text, beside its preview: for whoever was asked and may not write it. */
export function PreviewNotes({ desk, onClose }: { desk: MarginDesk; onClose: () => void }) {
  const t = useTranslations();
  return (
    <aside
      aria-label={t("margins.heading")}
      className="w-[min(24rem,100vw)] shrink-0 space-y-4 overflow-y-auto border-line border-l bg-paper p-4 max-lg:fixed max-lg:inset-y-0 max-lg:right-0 max-lg:z-30 max-lg:shadow-raised"
    >
      <MarginHead reason={desk.reason} onClose={onClose} />
      {desk.threads.length === 0 && <p className="hint">{t("margins.noneYet")}</p>}
      <ul className="space-y-3">
        {desk.threads.map((thread) => (
          <PreviewThread key={thread.id} desk={desk} thread={thread} />
        ))}
      </ul>
    </aside>
  );
}

/** Suggestions are taken and refused where the text is. */
function PreviewThread({ desk, thread }: { desk: MarginDesk; thread: MarginThread }) {
  const { articleId, busy, margin, settle, timeZone } = desk;
  return (
    <ThreadCard thread={thread} timeZone={timeZone} isActive={false} way={null}>
      <ThreadActs
        thread={thread}
        rights={{ personId: margin.personId, mayDecide: false }}
        isAcceptable={false}
        busy={busy}
        onDecide={(outcome) => void settle(settleNoteAction({ articleId, noteId: thread.id, outcome }))}
      />
      <AnswerForm desk={desk} threadId={thread.id} />
    </ThreadCard>
  );
}
