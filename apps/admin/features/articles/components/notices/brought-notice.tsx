"use client";

import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "../../../shell/components/icon.tsx";
import { useDraft } from "../../draft.tsx";

const SHOWN_MS = 12_000;

/** Quietly: whose words came in while somebody wrote. Goes away by itself. */
export function BroughtNotice({ brought }: { brought: { by: string; words: string } }) {
  const t = useTranslations("keeping");
  const shell = useTranslations("shell");
  const { keeper } = useDraft();

  useEffect(() => {
    const timer = setTimeout(() => keeper.closeNotice(), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [keeper]);

  return (
    <div role="status" className="flex items-start gap-3 rounded border border-line bg-sheet py-1 pr-1 pl-4 text-sm shadow-raised">
      <p className="min-w-0 flex-1 break-words py-2">
        {t("brought", { name: brought.by })} {brought.words && <span className="text-quiet">{t("broughtWords", { words: brought.words })}</span>}
      </p>
      <button type="button" className="button button-plain px-2.5" aria-label={shell("close")} onClick={() => keeper.closeNotice()}>
        <Icon name="close" />
      </button>
    </div>
  );
}
