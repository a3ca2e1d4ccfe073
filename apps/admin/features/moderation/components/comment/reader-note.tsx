"use client";

import type { ReaderRecord } from "@polosa/newsroom/queues/records.ts";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { SanctionName } from "../../../sanctions/components/sanction-name.tsx";
import { Moment } from "../../../shell/components/moment.tsx";

/** Who wrote it, in figures. */
export function ReaderNote({ reader, timeZone }: { reader: ReaderRecord; timeZone: string }) {
  const t = useTranslations("moderation");
  return (
    <section aria-label={t("reader")} className="text-sm">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <Link className="link inline-flex min-h-11 items-center font-semibold lg:min-h-8" href={`/moderation/readers/${reader.id}`}>
          {reader.name}
        </Link>
        <span className="text-quiet">
          {t("since")} <Moment at={reader.since} timeZone={timeZone} />
        </span>
      </p>
      <p>
        {t("record", { comments: reader.comments, removed: reader.removed })}
        {reader.warnings > 0 && <> · {t("warnings", { count: reader.warnings })}</>}
      </p>
      {reader.sanction && (
        <p className="font-semibold text-accent">
          <SanctionName sanction={reader.sanction} timeZone={timeZone} />
        </p>
      )}
    </section>
  );
}
