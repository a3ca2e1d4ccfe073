"use client";

import type { MarginNote, MarginThread } from "@polosa/newsroom/margins/queries.ts";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Moment } from "../../shell/components/moment.tsx";

interface Props {
  thread: MarginThread;
  timeZone: string;
  isActive: boolean;
  /** Null when the passage is gone. */
  onGo: (() => void) | null;
  onSettle: (outcome: "resolved" | "accepted" | "declined") => void;
  children: ReactNode;
}

/** A passage, what was said of it, and what can be done about it. */
export function ThreadCard({ thread, timeZone, isActive, onGo, onSettle, children }: Props) {
  const t = useTranslations("margins");
  const { passage, replacement } = thread;
  return (
    <li className={`space-y-2 rounded border p-3 text-sm ${isActive ? "border-accent" : "border-line"}`}>
      <blockquote className="wrap-anywhere border-line border-l-2 pl-2 text-quiet">{passage.quote}</blockquote>
      {onGo ? (
        <button type="button" className="link" onClick={onGo}>
          {t("show")}
        </button>
      ) : (
        thread.outcome === null && <p className="hint">{t("gone")}</p>
      )}
      {replacement !== null && <p className="wrap-anywhere">{replacement === "" ? t("remove") : t("suggests", { replacement })}</p>}
      {[thread, ...thread.answers].map((note) => (
        <Said key={note.id} note={note} timeZone={timeZone} />
      ))}
      {thread.outcome ? (
        <p className="font-semibold">{t(`outcomes.${thread.outcome}`, { name: thread.settledBy ?? "" })}</p>
      ) : (
        <>
          <div className="flex flex-wrap gap-2">
            {replacement !== null && (
              <>
                <button type="button" className="button button-ink" disabled={!onGo} onClick={() => onSettle("accepted")}>
                  {t("accept")}
                </button>
                <button type="button" className="button" onClick={() => onSettle("declined")}>
                  {t("decline")}
                </button>
              </>
            )}
            {replacement === null && (
              <button type="button" className="button" onClick={() => onSettle("resolved")}>
                {t("resolve")}
              </button>
            )}
          </div>
          {children}
        </>
      )}
    </li>
  );
}

function Said({ note, timeZone }: { note: MarginNote; timeZone: string }) {
  return (
    <div>
      <p className="hint">
        {note.writtenBy.name}, <Moment at={note.writtenAt} timeZone={timeZone} />
      </p>
      {note.body && <p className="wrap-anywhere whitespace-pre-line">{note.body}</p>}
    </div>
  );
}
