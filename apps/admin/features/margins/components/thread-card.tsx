"use client";

import type { MarginNote, MarginThread } from "@polosa/newsroom/margins/queries.ts";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Moment } from "../../shell/components/moment.tsx";

interface Props {
  thread: MarginThread;
  timeZone: string;
  isActive: boolean;
  /** The way to the passage, where there is one. */
  way: ReactNode;
  /** What can be done while it is open. */
  children: ReactNode;
}

/** A passage, what was said of it, and what can be done about it. */
export function ThreadCard({ thread, timeZone, isActive, way, children }: Props) {
  const t = useTranslations("margins");
  const { passage, replacement } = thread;
  return (
    <li className={`space-y-2 rounded border p-3 text-sm ${isActive ? "border-accent" : "border-line"}`}>
      <blockquote className="wrap-anywhere border-line border-l-2 pl-2 text-quiet">{passage.quote}</blockquote>
      {way}
      {replacement !== null && <p className="wrap-anywhere">{replacement === "" ? t("remove") : t("suggests", { replacement })}</p>}
      {[thread, ...thread.answers].map((note) => (
        <Said key={note.id} note={note} timeZone={timeZone} />
      ))}
      {thread.outcome ? <p className="font-semibold">{t(`outcomes.${thread.outcome}`, { name: thread.settledBy ?? "" })}</p> : children}
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
