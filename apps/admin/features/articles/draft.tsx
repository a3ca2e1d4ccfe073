"use client";

import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";
import type { DraftKeeper } from "./editor/draft-keeper.ts";
import type { EditorContents } from "./loaders.ts";
import type { Draft } from "./saving/draft.ts";

interface Desk {
  keeper: DraftKeeper;
  contents: EditorContents;
}

const DeskContext = createContext<Desk | null>(null);

export function DraftProvider({ keeper, contents, children }: Desk & { children: ReactNode }) {
  return <DeskContext value={{ keeper, contents }}>{children}</DeskContext>;
}

/** The draft as it is now, who keeps it, and what the page came with. */
export function useDraft(): Desk & { draft: Draft } {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("useDraft works inside a DraftProvider");
  const read = () => desk.keeper.draft;
  return { ...desk, draft: useSyncExternalStore(desk.keeper.subscribe, read, read) };
}

/** What the page came with, for what need not be drawn again as somebody types. */
export function useContents(): EditorContents {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("useContents works inside a DraftProvider");
  return desk.contents;
}

/** Whether publishing still demands this; drawn again only when the answer changes. */
export function useHasGap(gap: string): boolean {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("useHasGap works inside a DraftProvider");
  const read = () => desk.keeper.draft.gaps.includes(gap);
  return useSyncExternalStore(desk.keeper.subscribe, read, read);
}
