"use client";

import { removalReasons } from "@polosa/newsroom/comments/reasons.ts";
import { useTranslations } from "use-intl";
import type { Desk } from "../desk/desk.ts";

/** One press, or one digit, removes with that reason. */
export function RemovalMenu({ desk }: { desk: Desk }) {
  const t = useTranslations("moderation");
  const why = useTranslations("decisionReasons");
  return (
    <fieldset className="mb-3 rounded border border-line bg-sheet p-3">
      <legend className="label px-1">{t("whyRemove")}</legend>
      <div className="grid gap-1 sm:grid-cols-2">
        {removalReasons.map((reason, index) => (
          <button
            key={reason}
            type="button"
            className="button min-h-12 justify-start lg:min-h-10"
            aria-keyshortcuts={String(index + 1)}
            onClick={() => void desk.remove(reason)}
          >
            <span aria-hidden="true" className="hidden w-4 text-quiet tabular-nums lg:inline">
              {index + 1}
            </span>
            {why(reason)}
          </button>
        ))}
        <button type="button" className="button button-plain min-h-12 justify-start lg:min-h-10" onClick={() => desk.set({ noting: true, removing: false })}>
          {t("withNote")}
        </button>
      </div>
    </fieldset>
  );
}
