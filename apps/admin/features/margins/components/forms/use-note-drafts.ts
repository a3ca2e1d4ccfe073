import { useState } from "react";

export interface NoteDraft {
  body: string;
  /** What the passage should say instead; null when nothing is suggested. */
  replacement: string | null;
}

export interface NoteDrafts {
  of: (place: string) => NoteDraft | null;
  write: (place: string, draft: NoteDraft) => void;
  drop: (place: string) => void;
}

/** What is being said and not sent, by thread: closing the panel loses none of it. */
export function useNoteDrafts(): NoteDrafts {
  const [drafts, setDrafts] = useState<Readonly<Record<string, NoteDraft>>>({});
  return {
    of: (place) => drafts[place] ?? null,
    write: (place, draft) => setDrafts((kept) => ({ ...kept, [place]: draft })),
    drop: (place) => setDrafts((kept) => Object.fromEntries(Object.entries(kept).filter(([key]) => key !== place))),
  };
}
