"use client";

import type { MarginThread } from "@polosa/newsroom/margins/queries.ts";
import type { Editor } from "@tiptap/react";
import { useTranslations } from "use-intl";
import { settleNoteAction } from "../actions.ts";
import { AnswerForm } from "./forms/answer-form.tsx";
import { AskedForm } from "./forms/asked-form.tsx";
import { MarginHead } from "./margin-head.tsx";
import { type Asked, goToPassage, isUntouched, placeOf, replacePassage, tellMargin } from "./margin-notes.ts";
import { type Decision, ThreadActs } from "./thread-acts.tsx";
import { ThreadCard } from "./thread-card.tsx";
import type { MarginDesk } from "./use-margin-desk.ts";

interface Props {
  editor: Editor;
  desk: MarginDesk;
  asked: Asked | null;
  active: string | null;
  onAccepted: () => unknown;
}

/** Over the panel at the side on wide screens, a drawer on narrow ones. */
export function MarginDrawer({ editor, desk, asked, active, onAccepted }: Props) {
  const t = useTranslations("margins");

  function close() {
    tellMargin(editor, { isOpen: false });
    editor.commands.focus();
  }

  return (
    <aside
      aria-label={t("heading")}
      onKeyDown={(event) => event.key === "Escape" && close()}
      className="fixed top-0 right-0 bottom-0 z-30 w-[min(24rem,100vw)] space-y-4 overflow-y-auto border-line border-l bg-paper p-4 pb-20 shadow-raised lg:top-14 lg:z-10"
    >
      <MarginHead reason={desk.reason} onClose={close} />
      {asked && <AskedForm desk={desk} asked={asked} onDone={() => tellMargin(editor, { asked: null })} />}
      {desk.threads.length === 0 && !asked && <p className="hint">{t("none")}</p>}
      <ul className="space-y-3">
        {desk.threads.map((thread) => (
          <EditorThread key={thread.id} editor={editor} desk={desk} thread={thread} isActive={thread.id === active} onAccepted={onAccepted} />
        ))}
      </ul>
    </aside>
  );
}

function EditorThread({ editor, desk, thread, isActive, onAccepted }: Omit<Props, "asked" | "active"> & { thread: MarginThread; isActive: boolean }) {
  const { articleId, busy, margin, timeZone } = desk;
  const place = placeOf(editor, thread.id);

  async function decide(outcome: Decision) {
    if (outcome === "accepted" && !(place && isUntouched(editor.state.doc, place, thread.passage))) return desk.refuse("passage_changed");
    const isSettled = await desk.settle(settleNoteAction({ articleId, noteId: thread.id, outcome }));
    if (!isSettled || outcome !== "accepted") return;
    // Somebody may have typed in it while the answer was on its way.
    const now = placeOf(editor, thread.id) ?? place;
    if (!now || now.to > editor.state.doc.content.size || !isUntouched(editor.state.doc, now, thread.passage)) return desk.refuse("passage_changed");
    replacePassage(editor, now, thread.replacement ?? "");
    onAccepted();
  }

  const way = place ? <Way onGo={() => goToPassage(editor, thread.id)} /> : thread.outcome === null && <Gone />;
  return (
    <ThreadCard thread={thread} timeZone={timeZone} isActive={isActive} way={way}>
      <ThreadActs thread={thread} rights={margin} isAcceptable={place !== null} busy={busy} onDecide={decide} />
      <AnswerForm desk={desk} threadId={thread.id} />
    </ThreadCard>
  );
}

function Way({ onGo }: { onGo: () => void }) {
  const t = useTranslations("margins");
  return (
    <button type="button" className="link" onClick={onGo}>
      {t("show")}
    </button>
  );
}

function Gone() {
  const t = useTranslations("margins");
  return <p className="hint">{t("gone")}</p>;
}
