import { type AuditFilters, type AuditSubject, auditSubjects } from "@polosa/newsroom/audit/input.ts";
import type { ListedEntry } from "@polosa/newsroom/audit/queries.ts";
import Link from "next/link";
import type { Language } from "../../../messages/languages.ts";
import { getTranslator } from "../../../server/messages.ts";
import { Moment } from "../../shell/components/moment.tsx";
import { toAuditAddress } from "../filters.ts";
import type { AuditTrail } from "../loaders.ts";
import { toActName, toSubjectName } from "../names.ts";

export function AuditList({ trail, filters, language }: { trail: AuditTrail; filters: AuditFilters; language: Language }) {
  const t = getTranslator(language);
  return (
    <ol className="border-ink border-t">
      {trail.entries.map((entry) => (
        <li key={entry.number} className="grid gap-x-6 gap-y-1 border-line border-b py-3 sm:grid-cols-[1fr_auto]">
          <p className="font-medium">
            {toActName(t, entry.act)} <span className="font-normal text-quiet">— {entry.actorName ?? t("audit.clock")}</span>
          </p>
          <p className="text-quiet text-xs sm:text-right">
            <Moment at={entry.at} timeZone={trail.timeZone} /> · <span className="whitespace-nowrap">{t("audit.number", { number: entry.number })}</span>
          </p>
          <p className="wrap-anywhere text-sm">
            {toSubjectName(t, entry.subject)}{" "}
            {entry.article === null ? (
              <span className="text-quiet">{entry.subjectId}</span>
            ) : (
              <a className="link" href={`/articles/${entry.article.id}`}>
                {entry.article.headline || t("articles.untitled")}
              </a>
            )}
          </p>
          {isSubject(entry.subject) && entry.subjectId !== filters.subjectId && (
            <p className="text-sm sm:text-right">
              <Link className="link" href={toAuditAddress({ ...filters, subject: entry.subject, subjectId: entry.subjectId, before: null })}>
                {t("audit.onlyThis")}
              </Link>
            </p>
          )}
          <Details name={t("audit.details")} details={entry.details} />
        </li>
      ))}
    </ol>
  );
}

function Details({ name, details }: { name: string; details: ListedEntry["details"] }) {
  if (Object.keys(details).length === 0) return null;
  return (
    <details className="text-sm sm:col-span-2">
      <summary className="cursor-pointer text-quiet">{name}</summary>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-4">
        {Object.entries(details).map(([key, value]) => (
          <div key={key} className="contents">
            <dt className="text-quiet">{key}</dt>
            <dd className="wrap-anywhere">{typeof value === "string" ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const isSubject = (subject: string): subject is AuditSubject => auditSubjects.some((known) => known === subject);
