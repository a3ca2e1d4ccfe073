"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import { useLanguage } from "../../shell/components/use-language.ts";
import { useReason } from "../../shell/components/use-reason.ts";
import type { PlannedEntry } from "../loaders.ts";

interface Props {
  /** `2026-11-25`. */
  day: string;
  isToday: boolean;
  entries: PlannedEntry[];
  chosen: readonly string[];
  onChoose: (scheduleId: string) => void;
}

export function CalendarDay({ day, isToday, entries, chosen, onChoose }: Props) {
  const t = useTranslations("calendar");
  return (
    <section
      aria-label={day}
      className={`border-line md:min-h-28 md:border-r md:border-b md:p-2 ${entries.length === 0 ? "max-md:hidden" : ""} ${isToday ? "bg-accent-wash" : ""}`}
    >
      <p className={`mb-1 text-sm tabular-nums ${isToday ? "font-bold text-accent" : "text-quiet"}`}>
        {Number(day.slice(8))}
        {isToday && <span className="sr-only"> {t("today")}</span>}
      </p>
      <ul className="space-y-2">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} isChosen={chosen.includes(entry.id)} onChoose={() => onChoose(entry.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Entry({ entry, isChosen, onChoose }: { entry: PlannedEntry; isChosen: boolean; onChoose: () => void }) {
  const t = useTranslations("calendar");
  const toSentence = useReason();
  const language = useLanguage();
  const { article, act, failure, isUpdate, time } = entry;
  const what = act === "take_down" ? "takeDown" : isUpdate ? "update" : "publish";
  return (
    <div className={`rounded border px-2 py-1.5 text-sm ${failure ? "border-accent bg-accent-wash" : "border-line bg-sheet"}`}>
      <p className="flex items-center justify-between gap-2 text-quiet text-xs">
        <span className="tabular-nums">
          {time} · {t(what)}
        </span>
        {entry.isMovable && (
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={isChosen}
            aria-label={t("choose", { headline: article.headline })}
            onChange={onChoose}
          />
        )}
      </p>
      <Link href={`/articles/${article.id}`} lang={article.locale} className="wrap-anywhere block font-serif leading-snug hover:text-accent">
        {article.headline}
      </Link>
      <p className="text-quiet text-xs">{article.section[language]}</p>
      {failure && <p className="refusal text-xs">{toSentence(failure)}</p>}
    </div>
  );
}
