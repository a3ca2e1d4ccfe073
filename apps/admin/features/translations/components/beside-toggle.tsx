"use client";

import { useTranslations } from "use-intl";
import type { Language } from "../../../messages/languages.ts";
import { useBeside } from "./beside-desk.tsx";

/** Opens a language beside the text, and closes it again. */
export function BesideToggle({ language, onOpen }: { language: Language; onOpen: () => void }) {
  const t = useTranslations();
  const { beside, show } = useBeside();
  const isShown = beside === language;

  function press() {
    show(isShown ? null : language);
    if (!isShown) onOpen();
  }

  return (
    <button
      type="button"
      className="link inline-flex min-h-10 cursor-pointer items-center aria-pressed:font-semibold"
      aria-pressed={isShown}
      aria-label={t("beside.title", { language: t(`languages.${language}`) })}
      onClick={press}
    >
      {t("beside.beside")}
    </button>
  );
}
