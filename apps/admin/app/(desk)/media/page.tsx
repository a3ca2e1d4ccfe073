import { canAddPicture } from "@polosa/newsroom/media/permissions.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { LibraryFiltersView } from "../../../features/media/components/library/library-filters.tsx";
import { LibraryGrid } from "../../../features/media/components/library/library-grid.tsx";
import { Uploads } from "../../../features/media/components/uploads/uploads.tsx";
import { type Query, toLibraryAddress, toLibraryFilters } from "../../../features/media/filters.ts";
import { loadLibrary } from "../../../features/media/loaders.ts";
import { EmptyState } from "../../../features/shell/components/empty-state.tsx";
import { NoAccess } from "../../../features/shell/components/no-access.tsx";
import { getLanguage } from "../../../server/language.ts";
import { getTranslator } from "../../../server/messages.ts";
import { requireSignedIn } from "../../../server/session.ts";

type Props = { searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("library.title") };
}

export default async function LibraryPage({ searchParams }: Props) {
  const actor = await requireSignedIn();
  const t = getTranslator(actor.locale);
  if (!canAddPicture(actor)) return <NoAccess title={t("noAccess.title")}>{t("library.noAccess")}</NoAccess>;

  const filters = toLibraryFilters(await searchParams);
  const { pictures, next, labels, today } = await loadLibrary(filters);
  return (
    <>
      <h1 className="mb-4 font-bold font-serif text-3xl">{t("library.title")}</h1>
      <Uploads />
      <LibraryFiltersView filters={filters} labels={labels} language={actor.locale} />
      {pictures.length > 0 && <LibraryGrid pictures={pictures} language={actor.locale} today={today} />}
      {pictures.length === 0 && <EmptyState title={t("library.nothing")}>{t("library.nothingHint")}</EmptyState>}
      <div className="mt-8 flex justify-between gap-4">
        {filters.after ? (
          <Link className="button" href={toLibraryAddress({ ...filters, after: null })}>
            {t("articles.first")}
          </Link>
        ) : (
          <span />
        )}
        {next && (
          <Link className="button" href={toLibraryAddress({ ...filters, after: next })}>
            {t("library.older")}
          </Link>
        )}
      </div>
    </>
  );
}
