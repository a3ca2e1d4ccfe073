"use client";

import { useTranslations } from "use-intl";
import { useSurroundings } from "./use-surroundings.ts";

/** Who else has the article open, by name. */
export function OthersHere({ articleId, onRevision }: { articleId: string; onRevision: (revision: number) => void }) {
  const t = useTranslations("presence");
  const others = useSurroundings(articleId, onRevision);
  const names = others.map(({ name }) => name).join(", ");
  return (
    <p role="status" className="flex min-w-0 items-center gap-1.5 text-sm empty:hidden">
      {others.length > 0 && (
        <>
          <span aria-hidden="true" className="size-2 shrink-0 rounded-full bg-good" />
          <span className="max-w-32 truncate sm:max-w-56" title={names}>
            <span className="sr-only">{t("here")} </span>
            {names}
          </span>
        </>
      )}
    </p>
  );
}
