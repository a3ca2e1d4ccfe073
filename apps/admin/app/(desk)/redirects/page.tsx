import { canKeepRedirects } from "@polosa/newsroom/redirects/permissions.ts";
import type { Metadata } from "next";
import Form from "next/form";
import Link from "next/link";
import { AddRedirectForm } from "../../../features/redirects/components/add-redirect-form.tsx";
import { ImportForm } from "../../../features/redirects/components/import-form.tsx";
import { RedirectList } from "../../../features/redirects/components/redirect-list.tsx";
import { toFilters, toTableAddress } from "../../../features/redirects/filters.ts";
import { loadRedirects } from "../../../features/redirects/loaders.ts";
import { EmptyState } from "../../../features/shell/components/empty-state.tsx";
import { NoAccess } from "../../../features/shell/components/no-access.tsx";
import { Pager } from "../../../features/shell/components/pager.tsx";
import { getLanguage } from "../../../server/language.ts";
import { getTranslator } from "../../../server/messages.ts";
import { requireSignedIn } from "../../../server/session.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("redirects.title") };
}

export default async function RedirectsPage({ searchParams }: Props) {
  const actor = await requireSignedIn();
  const t = getTranslator(actor.locale);
  if (!canKeepRedirects(actor)) return <NoAccess title={t("noAccess.title")}>{t("noAccess.redirects")}</NoAccess>;

  const filters = toFilters(await searchParams);
  const table = await loadRedirects(filters);
  return (
    <>
      <h1 className="mb-2 font-bold font-serif text-3xl">{t("redirects.title")}</h1>
      <p className="mb-6 max-w-2xl text-quiet text-sm">{t("redirects.hint")}</p>
      <div className="mb-10 grid gap-8 lg:grid-cols-2">
        <section>
          <h2 className="mb-3 font-semibold text-lg">{t("redirects.add")}</h2>
          <AddRedirectForm />
        </section>
        <section>
          <h2 className="mb-3 font-semibold text-lg">{t("redirects.import")}</h2>
          <ImportForm />
        </section>
      </div>
      <Form key={filters.search} action="/redirects" role="search" className="mb-4 flex flex-wrap items-end gap-3">
        <label className="min-w-0 flex-1 sm:max-w-80">
          <span className="label">{t("redirects.search")}</span>
          <input className="field" type="search" name="q" defaultValue={filters.search} maxLength={200} />
        </label>
        <button type="submit" className="button">
          {t("redirects.find")}
        </button>
        {filters.search && (
          <Link href="/redirects" className="button button-plain">
            {t("redirects.reset")}
          </Link>
        )}
      </Form>
      {table.redirects.length > 0 && <RedirectList table={table} language={actor.locale} />}
      {table.redirects.length === 0 && (
        <EmptyState title={t(filters.search ? "redirects.nothingFound" : "redirects.empty")}>
          {t(filters.search ? "redirects.nothingFoundHint" : "redirects.emptyHint")}
        </EmptyState>
      )}
      <Pager
        first={filters.after ? toTableAddress({ ...filters, after: null }) : null}
        next={table.next ? toTableAddress({ ...filters, after: table.next }) : null}
        words={{ first: t("redirects.first"), older: t("redirects.older") }}
      />
    </>
  );
}
