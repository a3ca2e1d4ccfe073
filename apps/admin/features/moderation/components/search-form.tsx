import type { QueueFilters } from "@polosa/newsroom/queues/input.ts";
import Form from "next/form";
import Link from "next/link";
import type { Language } from "../../../messages/languages.ts";
import { getTranslator } from "../../../server/messages.ts";
import { isNarrowed, toQueueAddress } from "../filters.ts";

/** A plain GET form: every search has an address. */
export function SearchForm({ filters, language }: { filters: QueueFilters; language: Language }) {
  const t = getTranslator(language);
  return (
    <Form key={toQueueAddress(filters)} action="/moderation" role="search" className="mb-6 flex flex-wrap items-end gap-3">
      <input type="hidden" name="queue" value="all" />
      {filters.readerId && <input type="hidden" name="reader" value={filters.readerId} />}
      {filters.articleId && <input type="hidden" name="article" value={filters.articleId} />}
      <label className="min-w-52 flex-1 sm:max-w-96">
        <span className="label">{t("moderation.search")}</span>
        <input className="field" type="search" name="q" defaultValue={filters.search} maxLength={100} />
      </label>
      <label className="min-w-40">
        <span className="label">{t("moderation.standingFilter")}</span>
        <select className="field" name="standing" defaultValue={filters.standing ?? ""}>
          <option value="">{t("moderation.anyStanding")}</option>
          {(["visible", "waiting", "removed"] as const).map((standing) => (
            <option key={standing} value={standing}>
              {t(`moderation.standing.${standing}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button">
        {t("moderation.find")}
      </button>
      {isNarrowed(filters) && (
        <Link href="/moderation?queue=all" className="button button-plain">
          {t("moderation.reset")}
        </Link>
      )}
      <p className="hint basis-full">{t("moderation.searchHint")}</p>
    </Form>
  );
}
