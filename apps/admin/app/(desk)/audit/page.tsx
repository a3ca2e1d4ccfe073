import { canReadAudit } from "@polosa/newsroom/audit/permissions.ts";
import type { Metadata } from "next";
import { AuditFiltersView } from "../../../features/audit/components/audit-filters.tsx";
import { AuditList } from "../../../features/audit/components/audit-list.tsx";
import { VerifyButton } from "../../../features/audit/components/verify-button.tsx";
import { type Query, toAuditAddress, toExportAddress, toFilters } from "../../../features/audit/filters.ts";
import { loadAuditTrail } from "../../../features/audit/loaders.ts";
import { EmptyState } from "../../../features/shell/components/empty-state.tsx";
import { NoAccess } from "../../../features/shell/components/no-access.tsx";
import { Pager } from "../../../features/shell/components/pager.tsx";
import { getLanguage } from "../../../server/language.ts";
import { getTranslator } from "../../../server/messages.ts";
import { requireSignedIn } from "../../../server/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("audit.title") };
}

export default async function AuditPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await requireSignedIn();
  const t = getTranslator(actor.locale);
  if (!canReadAudit(actor)) return <NoAccess title={t("noAccess.title")}>{t("noAccess.audit")}</NoAccess>;

  const filters = toFilters(await searchParams);
  const trail = await loadAuditTrail(filters);
  return (
    <>
      <h1 className="mb-2 font-bold font-serif text-3xl">{t("audit.title")}</h1>
      <p className="mb-6 max-w-2xl text-quiet text-sm">{t("audit.hint")}</p>
      <div className="mb-8">
        <VerifyButton />
      </div>
      <AuditFiltersView filters={filters} trail={trail} language={actor.locale} />
      {trail.entries.length > 0 && <AuditList trail={trail} filters={filters} language={actor.locale} />}
      {trail.entries.length === 0 && <EmptyState title={t("audit.nothing")}>{t("audit.nothingHint")}</EmptyState>}
      <Pager
        first={filters.before ? toAuditAddress({ ...filters, before: null }) : null}
        next={trail.next ? toAuditAddress({ ...filters, before: trail.next }) : null}
        words={{ first: t("audit.first"), older: t("audit.older") }}
      />
      <p className="mt-8 text-sm">
        {t("audit.export")}:{" "}
        <a className="link" href={toExportAddress(filters, "csv")} download>
          {t("audit.csv")}
        </a>
        {", "}
        <a className="link" href={toExportAddress(filters, "jsonl")} download>
          {t("audit.lines")}
        </a>
      </p>
    </>
  );
}
