"use client";

import type { Original } from "@polosa/newsroom/translations/queries.ts";
import { useSearchParams } from "next/navigation";
import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { type Language, languages } from "../../../messages/languages.ts";
import { followOriginalAction } from "../actions.ts";

interface Told {
  articleId: string;
  locale: Language;
  /** In which the story is told besides. */
  others: Language[];
  original: Original | null;
}

interface BesideDesk extends Told {
  /** The language that is read beside the text; null while there is only the text. */
  beside: Language | null;
  show: (language: Language | null) => void;
  hasChanged: boolean;
  /** Says that the original was taken in up to a revision; the reason when that was refused. */
  takeIn: (revision: number) => Promise<string | null>;
}

const BesideContext = createContext<BesideDesk | null>(null);

/** What is read beside the text. Its language stands in the address, so that it is there again after a reload. */
export function BesideProvider({ told, children }: { told: Told; children: ReactNode }) {
  const asked = useSearchParams().get("beside");
  const [followed, setFollowed] = useState(told.original?.followedRevision ?? 0);
  const beside = languages.find((language) => language === asked && language !== told.locale) ?? null;
  const desk = useMemo(() => {
    async function takeIn(revision: number): Promise<string | null> {
      const outcome = await followOriginalAction({ articleId: told.articleId, revision }).catch(() => ({ ok: false as const, reason: "offline" }));
      if (!outcome.ok) return outcome.reason;
      setFollowed(revision);
      return null;
    }
    return { ...told, beside, show, hasChanged: told.original !== null && told.original.newestRevision > followed, takeIn };
  }, [told, beside, followed]);
  return <BesideContext value={desk}>{children}</BesideContext>;
}

export function useBeside(): BesideDesk {
  const desk = useContext(BesideContext);
  if (!desk) throw new Error("useBeside works inside a BesideProvider");
  return desk;
}

/** Not by the router: the page with everything typed in it stays as it is. */
function show(language: Language | null): void {
  const address = new URL(window.location.href);
  if (language) address.searchParams.set("beside", language);
  else address.searchParams.delete("beside");
  window.history.replaceState(null, "", address);
}
