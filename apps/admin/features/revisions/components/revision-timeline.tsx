"use client";

import { useTranslations } from "use-intl";
import { Moment } from "../../shell/components/moment.tsx";
import type { Timeline } from "../loaders.ts";

/** Newest first; the two that are compared are chosen here, and it works without script. */
export function RevisionTimeline({ timeline }: { timeline: Timeline }) {
  const t = useTranslations("revisions");
  const { revisions, comparison, timeZone } = timeline;
  return (
    <form method="get" className="space-y-3">
      <p aria-hidden="true" className="flex gap-1 text-quiet text-xs">
        <span className="w-10">{t("before")}</span>
        <span>{t("after")}</span>
      </p>
      <ol className="divide-y divide-line border-line border-y">
        {revisions.map((revision) => (
          <li key={revision.number} className="flex items-start gap-3 py-3">
            <span className="flex gap-2">
              <Pick name="from" number={revision.number} isPicked={comparison?.from === revision.number} label={t("pickFrom", { number: revision.number })} />
              <Pick name="to" number={revision.number} isPicked={comparison?.to === revision.number} label={t("pickTo", { number: revision.number })} />
            </span>
            <span className="min-w-0 flex-1">
              <span className="flex flex-wrap items-baseline gap-x-2">
                <span className="font-semibold">{t("number", { number: revision.number })}</span>
                {revision.isPublished && <Badge>{t("published")}</Badge>}
                {revision.isSealed && !revision.isPublished && <Badge>{t("sealed")}</Badge>}
              </span>
              <span className="block text-sm">{revision.savedBy}</span>
              <span className="block text-quiet text-xs">
                <Moment at={revision.savedAt} timeZone={timeZone} />
              </span>
            </span>
            <span className="whitespace-nowrap text-right text-quiet text-xs tabular-nums">
              <span className="sr-only">{t("words", { added: revision.added, removed: revision.removed })}</span>
              <span aria-hidden="true">
                +{revision.added} −{revision.removed}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {revisions.length > 1 && (
        <button type="submit" className="button">
          {t("compare")}
        </button>
      )}
    </form>
  );
}

function Pick({ name, number, isPicked, label }: { name: string; number: number; isPicked: boolean; label: string }) {
  return (
    <label className="flex size-8 cursor-pointer items-center justify-center">
      <span className="sr-only">{label}</span>
      <input type="radio" name={name} value={number} defaultChecked={isPicked} className="size-4 accent-accent" />
    </label>
  );
}

const Badge = ({ children }: { children: string }) => <span className="rounded border border-edge px-1.5 text-xs">{children}</span>;
