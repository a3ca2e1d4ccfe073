import { useCallback, useEffect, useState } from "react";
import type { Language } from "../../../messages/languages.ts";
import type { Outcome } from "../../../server/staff-action.ts";
import { openBesideAction } from "../actions.ts";
import type { Beside } from "../loaders.ts";

/** Another language of the story, loaded when it is opened; null while it is on its way. `reload` looks once more. */
export function useOpened(articleId: string, locale: Language): { opened: Outcome<Beside | null> | null; reload: () => Promise<void> } {
  const [opened, setOpened] = useState<{ locale: Language; answer: Outcome<Beside | null> } | null>(null);
  const reload = useCallback(async () => {
    const answer = await open({ articleId, locale });
    // Another language may have been opened meanwhile.
    setOpened((last) => (last?.locale === locale ? { locale, answer } : last));
  }, [articleId, locale]);

  useEffect(() => {
    let isLeft = false;
    open({ articleId, locale }).then((answer) => isLeft || setOpened({ locale, answer }));
    return () => {
      isLeft = true;
    };
  }, [articleId, locale]);

  return { opened: opened?.locale === locale ? opened.answer : null, reload };
}

const open = (wanted: { articleId: string; locale: Language }) =>
  openBesideAction(wanted).catch((): Outcome<Beside | null> => ({ ok: false, reason: "offline", fields: {} }));
