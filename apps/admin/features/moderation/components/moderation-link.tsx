"use client";

import type { QueueCounts } from "@polosa/newsroom/queues/counts.ts";
import { useTranslations } from "use-intl";
import { DeskLink } from "../../shell/components/desk-link.tsx";
import { useCounts } from "./use-counts.ts";

/** The way to the comments, with how many wait as of now. */
export function ModerationLink({ counts }: { counts: QueueCounts }) {
  const t = useTranslations("shell");
  const { waiting } = useCounts(counts);
  return <DeskLink href="/moderation" name={t("moderation")} waiting={waiting.count} />;
}
