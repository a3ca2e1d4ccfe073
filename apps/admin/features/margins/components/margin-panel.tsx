"use client";

import type { MarginThread } from "@polosa/newsroom/margins/queries.ts";
import { type Editor, useEditorState } from "@tiptap/react";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { useReason } from "../../shell/components/use-reason.ts";
import { settleNoteAction, writeNoteAction } from "../actions.ts";
import type { Margin } from "../loaders.ts";
import { goToPassage, isUntouched, placeOf, readMargin, replacePassage, showThreads, tellMargin } from "./margin-notes.ts";
import { NoteForm } from "./note-form.tsx";
import { ThreadCard } from "./thread-card.tsx";
import { useThreads } from "./use-threads.ts";

interface Props {
  editor: Editor;
  articleId: string;
  margin: Margin;
  timeZone: string;
  onAccepted: () => unknown;
}

/** What is said in the margin: over the panel at the side on wide screens, a drawer on narrow ones. */
export function MarginPanel({ editor, articleId, margin, timeZone, onAccepted }: Props) {
  const t = useTranslations("margins");
  const toSentence = useReason();
  const { threads, reason, setReason, settle } = useThreads(articleId, margin.threads);
  const { isOpen, asked, active } = useMargin(editor);
  useEffect(() => showThreads(editor, threads), [editor, threads]);
  const openCount = threads.filter(({ outcome }) => outcome === null).length;

  async function decide(thread: MarginThread, outcome: "resolved" | "accepted" | "declined") {
    const place = placeOf(editor, thread.id);
    if (outcome === "accepted" && !(place && isUntouched(editor.state.doc, place, thread.passage))) return setReason("passage_changed");
    if (!(await settle(settleNoteAction({ articleId, noteId: thread.id, outcome }))) || outcome !== "accepted") return;
    if (place) replacePassage(editor, placeOf(editor, thread.id) ?? place, thread.replacement ?? "");
    onAccepted();
  }

  return (
    <>
      <button type="button" className="button fixed right-4 bottom-4 z-20" aria-expanded={isOpen} onClick={() => tellMargin(editor, { isOpen: !isOpen })}>
        {t("title", { count: openCount })}
      </button>
      {isOpen && (
        <aside
          aria-label={t("heading")}
          onKeyDown={(event) => event.key === "Escape" && tellMargin(editor, { isOpen: false, asked: null })}
          className="fixed top-14 right-0 bottom-0 z-10 w-[min(24rem,100vw)] space-y-4 overflow-y-auto border-line border-l bg-paper p-4 pb-20 shadow-raised"
        >
          <h2 className="font-semibold">{t("heading")}</h2>
          {reason && (
            <p role="alert" className="refusal">
              {toSentence(reason)}
            </p>
          )}
          {asked && (
            <NoteForm
              key={asked.kind + asked.passage.quote}
              label={t("what")}
              colleagues={margin.colleagues}
              suggestOn={asked.kind === "suggestion" ? asked.passage.quote : null}
              onSend={async (said) => {
                const done = await settle(writeNoteAction({ articleId, threadId: null, passage: asked.passage, ...said }));
                if (done) tellMargin(editor, { asked: null });
                return done;
              }}
            />
          )}
          {threads.length === 0 && !asked && <p className="hint">{t("none")}</p>}
          <ul className="space-y-3">
            {threads.map((thread) => (
              <ThreadCard
                key={thread.id}
                thread={thread}
                timeZone={timeZone}
                isActive={thread.id === active}
                onGo={placeOf(editor, thread.id) ? () => goToPassage(editor, thread.id) : null}
                onSettle={(outcome) => decide(thread, outcome)}
              >
                <NoteForm
                  label={t("answer")}
                  colleagues={margin.colleagues}
                  suggestOn={null}
                  onSend={({ body, mentions }) => settle(writeNoteAction({ articleId, threadId: thread.id, body, mentions }))}
                />
              </ThreadCard>
            ))}
          </ul>
        </aside>
      )}
    </>
  );
}

/** Drawn again when something opens, closes or loses its place, not for every key. */
function useMargin(editor: Editor) {
  useEditorState({
    editor,
    selector: () => {
      const { isOpen, asked, active, places } = readMargin(editor.state);
      return `${isOpen} ${active} ${asked?.kind} ${asked?.passage.quote} ${places.find().map(({ spec }) => spec.threadId)}`;
    },
  });
  return readMargin(editor.state);
}
