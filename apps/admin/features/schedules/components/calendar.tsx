"use client";

import Link from "next/link";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { EmptyState } from "../../shell/components/empty-state.tsx";
import type { CalendarMonth } from "../loaders.ts";
import { CalendarDay } from "./calendar-day.tsx";
import { MoveBar } from "./move-bar.tsx";

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** What is coming: a grid on a desk, a list on a phone. What is chosen is moved together. */
export function Calendar({ calendar: { month, byDay, isCut } }: { calendar: CalendarMonth }) {
  const t = useTranslations("calendar");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [year, number = "1"] = month.name.split("-");
  const choose = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-4">
        <h1 className="font-bold font-serif text-3xl">{t("of", { month: t(`months.${monthNames[Number(number) - 1] ?? "jan"}`), year: year ?? "" })}</h1>
        <nav aria-label={t("otherMonths")} className="flex gap-2">
          <Link className="button" href={`/calendar?month=${month.previous}`}>
            {t("previous")}
          </Link>
          <Link className="button" href="/calendar">
            {t("today")}
          </Link>
          <Link className="button" href={`/calendar?month=${month.next}`}>
            {t("next")}
          </Link>
        </nav>
      </div>
      {isCut && <p className="refusal mb-4">{t("cut")}</p>}
      {Object.keys(byDay).length === 0 && <EmptyState title={t("empty")}>{t("emptyHint")}</EmptyState>}
      <div className="grid border-line max-md:gap-4 md:grid-cols-7 md:border-t md:border-l">
        {weekdays.map((day) => (
          <p key={day} aria-hidden="true" className="hint border-line border-r border-b px-2 py-1 max-md:hidden">
            {t(`weekdays.${day}`)}
          </p>
        ))}
        {Array.from({ length: month.blanks }, (_, at) => (
          <div key={at} className="border-line border-r border-b bg-wash max-md:hidden" />
        ))}
        {month.days.map((day) => (
          <CalendarDay key={day} day={day} isToday={day === month.today} entries={byDay[day] ?? []} chosen={chosen} onChoose={choose} />
        ))}
      </div>
      {chosen.length > 0 && <MoveBar chosen={chosen} onDone={() => setChosen([])} />}
    </>
  );
}
