"use client";

import { toLicenceState } from "@polosa/newsroom/media/licences/rules.ts";
import { useTranslations } from "use-intl";
import { useDay } from "./use-day.ts";

const looks = { ending: "border-warn/30 bg-warn-wash text-warn", ended: "border-accent/30 bg-accent-wash text-accent-deep" };

/** Warns before a licence ends, and says when it has. */
export function LicenceBadge({ endsOn, today }: { endsOn: string | null; today: string }) {
  const t = useTranslations("library");
  const toDate = useDay();
  const state = toLicenceState(endsOn, today);
  if (endsOn === null || state === "running" || state === "unlimited") return null;
  return (
    <p className={`mt-1 inline-block rounded-full border px-2.5 py-0.5 font-medium text-xs ${looks[state]}`}>
      {t(state === "ended" ? "licenceEnded" : "licenceEnds", { day: toDate(endsOn) })}
    </p>
  );
}
