import { type AuditFilters, auditSubjects } from "@polosa/newsroom/audit/input.ts";
import Form from "next/form";
import Link from "next/link";
import type { Language } from "../../../messages/languages.ts";
import { getTranslator } from "../../../server/messages.ts";
import { isNarrowed, toAuditAddress } from "../filters.ts";
import type { AuditTrail } from "../loaders.ts";
import { toActName, toSubjectName } from "../names.ts";

/** A plain GET form: every view of the trail has an address. */
export function AuditFiltersView({ filters, trail, language }: { filters: AuditFilters; trail: AuditTrail; language: Language }) {
  const t = getTranslator(language);
  return (
    <Form key={toAuditAddress(filters)} action="/audit" role="search" className="mb-6 grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap">
      <label className="sm:w-48">
        <span className="label">{t("audit.act")}</span>
        <select className="field" name="act" defaultValue={filters.act ?? ""}>
          <option value="">{t("audit.anyAct")}</option>
          {trail.acts.map((act) => (
            <option key={act} value={act}>
              {toActName(t, act)}
            </option>
          ))}
        </select>
      </label>
      <label className="sm:w-44">
        <span className="label">{t("audit.person")}</span>
        <select className="field" name="person" defaultValue={filters.personId ?? ""}>
          <option value="">{t("audit.anyPerson")}</option>
          {trail.actors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="sm:w-44">
        <span className="label">{t("audit.subject")}</span>
        <select className="field" name="subject" defaultValue={filters.subject ?? ""}>
          <option value="">{t("audit.anySubject")}</option>
          {auditSubjects.map((subject) => (
            <option key={subject} value={subject}>
              {toSubjectName(t, subject)}
            </option>
          ))}
        </select>
      </label>
      <DayField name="from" label={t("audit.from")} day={filters.from} />
      <DayField name="to" label={t("audit.to")} day={filters.to} />
      <div className="flex gap-2">
        <button type="submit" className="button">
          {t("audit.find")}
        </button>
        {isNarrowed(filters) && (
          <Link href="/audit" className="button button-plain">
            {t("audit.reset")}
          </Link>
        )}
      </div>
      {filters.subjectId && <input type="hidden" name="id" value={filters.subjectId} />}
      {filters.subjectId && <p className="hint wrap-anywhere col-span-2 basis-full">{t("audit.about", { id: filters.subjectId })}</p>}
    </Form>
  );
}

function DayField({ name, label, day }: { name: string; label: string; day: string | null }) {
  return (
    <label className="sm:w-40">
      <span className="label">{label}</span>
      <input className="field" type="date" name={name} defaultValue={day ?? ""} />
    </label>
  );
}
