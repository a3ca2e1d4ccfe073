"use client";

import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import type { Language } from "../../../messages/languages.ts";
import { ChoiceBar } from "../../previews/components/choice-bar.tsx";
import { BesideColumn } from "../../translations/components/beside-column.tsx";
import { useBeside } from "../../translations/components/beside-desk.tsx";

/** The text and the panel; between them another language of the story, when one is read beside it. */
export function Columns({ panel, children }: { panel: ReactNode; children: ReactNode }) {
  const t = useTranslations("editor");
  const { beside } = useBeside();
  const [hiding, setHiding] = useState<Language | null>(null);
  // What was opened just now is what one wants to see.
  const isHidden = beside !== null && hiding !== beside;
  return (
    <div
      className={`mx-auto grid lg:grid-cols-[minmax(0,1fr)_21rem] ${beside ? "max-w-[112rem] xl:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_20rem]" : "max-w-7xl"}`}
    >
      <main id="content" className={`min-w-0 ${beside ? "xl:contents" : ""}`}>
        <h1 className="sr-only">{t("title")}</h1>
        {beside && <Choice beside={beside} isHidden={isHidden} onChoose={(choice) => setHiding(choice === "own" ? beside : null)} />}
        <div className={`min-w-0 px-4 pb-32 sm:px-8 ${isHidden ? "max-xl:hidden" : ""}`}>{children}</div>
        {beside && <BesideColumn locale={beside} className={`xl:sticky xl:top-14 xl:h-[calc(100dvh-3.5rem)] ${isHidden ? "" : "max-xl:hidden"}`} />}
      </main>
      {panel}
    </div>
  );
}

/** On narrow screens one at a time; neither goes away for it. */
function Choice({ beside, isHidden, onChoose }: { beside: Language; isHidden: boolean; onChoose: (choice: "own" | "other") => void }) {
  const t = useTranslations();
  const { locale, original } = useBeside();
  const isTranslation = original?.locale === beside;
  const options = {
    own: isTranslation ? t("beside.translation") : t(`languages.${locale}`),
    other: isTranslation ? t("beside.original") : t(`languages.${beside}`),
  };
  return (
    <div className="flex justify-center px-4 pt-3 xl:hidden">
      <ChoiceBar name={t("beside.which")} options={options} chosen={isHidden ? "other" : "own"} onChoose={onChoose} />
    </div>
  );
}
