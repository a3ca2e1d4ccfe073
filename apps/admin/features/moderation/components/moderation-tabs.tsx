"use client";

import type { QueueCounts } from "@polosa/newsroom/queues/counts.ts";
import { queues } from "@polosa/newsroom/queues/input.ts";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { useAge } from "./use-age.ts";
import { useCounts } from "./use-counts.ts";
import { useNow } from "./use-now.ts";

const tab =
  "inline-flex min-h-11 items-center gap-2 whitespace-nowrap border-transparent border-y-2 px-3 text-quiet text-sm hover:text-ink aria-[current]:border-b-accent aria-[current]:font-semibold aria-[current]:text-ink";
const pages = ["threads", "figures"] as const;

/** The queues with how much stands in each and since when, and what else belongs to the comments. */
export function ModerationTabs({ current, counts: first }: { current: string; counts: QueueCounts }) {
  const t = useTranslations("moderation");
  const counts = useCounts(first);
  const toAge = useAge();
  const now = useNow();
  return (
    <nav
      aria-label={t("queues")}
      className="relative -mx-4 mb-6 flex overflow-x-auto overflow-y-hidden px-4 shadow-[inset_0_-1px_var(--color-line)] sm:mx-0 sm:px-0"
    >
      {queues.map((name) => {
        const { count, oldestAt } = name === "all" ? { count: 0, oldestAt: null } : counts[name];
        return (
          <Link key={name} href={`/moderation?queue=${name}`} aria-current={name === current ? "page" : undefined} className={tab}>
            {t(`queue.${name}`)}
            {count > 0 && <span className="rounded-full bg-wash px-1.5 font-semibold text-ink text-xs tabular-nums">{count}</span>}
            {oldestAt && now && name !== "mine" && (
              <span className="text-xs">
                <span className="sr-only">{t("oldest")}</span> {toAge(oldestAt, now)}
              </span>
            )}
          </Link>
        );
      })}
      {pages.map((name) => (
        <Link key={name} href={`/moderation/${name}`} aria-current={name === current ? "page" : undefined} className={tab}>
          {t(`page.${name}`)}
        </Link>
      ))}
    </nav>
  );
}
