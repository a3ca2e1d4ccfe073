import { useCallback, useEffect, useState } from "react";
import type { Language } from "../../../messages/languages.ts";
import type { Outcome } from "../../../server/staff-action.ts";
import { openBesideAction } from "../actions.ts";
import type { Beside } from "../loaders.ts";

/** Another language of the story, loaded when it is opened; null while it is on its way. `reload` looks once more. */
export function useOpened(articleId: string, locale: Language): { opened: Outcome<Beside | null> | null; reload: () => Promise<void> } {
  const [opened, setOpened] = useState<Outcome<Beside | null> | null>(null);
  const reload = useCallback(async () => setOpened(await open({ articleId, locale })), [articleId, locale]);

  useEffect(() => {
    let isLeft = false;
    open({ articleId, locale }).then((answer) => isLeft || setOpened(answer));
    return () => {
      isLeft = true;
    };
  }, [articleId, locale]);

  return { opened, reload };
}

const open = (wanted: { articleId: string; locale: Language }) =>
  openBesideAction(wanted).catch((): Outcome<Beside | null> => ({ ok: false, reason: "offline", fields: {} }));
