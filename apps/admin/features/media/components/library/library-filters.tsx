import { type LibraryFilters, licenceFilters } from "@polosa/newsroom/media/library/input.ts";
import Form from "next/form";
import Link from "next/link";
import type { Language } from "../../../../messages/languages.ts";
import { getTranslator } from "../../../../server/messages.ts";
import { toLibraryAddress } from "../../filters.ts";

/** A plain GET form: every view of the library has an address. */
export function LibraryFiltersView({ filters, labels, language }: { filters: LibraryFilters; labels: string[]; language: Language }) {
  const t = getTranslator(language);
  const isNarrowed = toLibraryAddress({ ...filters, after: null }) !== "/media";
  return (
    <Form key={toLibraryAddress(filters)} action="/media" role="search" className="mb-6 grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap">
      <label className="col-span-2 sm:w-64">
        <span className="label">{t("library.search")}</span>
        <input className="field" type="search" name="q" defaultValue={filters.search} maxLength={200} />
      </label>
      <label className="sm:w-44">
        <span className="label">{t("library.label")}</span>
        <select className="field" name="label" defaultValue={filters.label ?? ""}>
          <option value="">{t("library.anyLabel")}</option>
          {labels.map((label) => (
            <option key={label}>{label}</option>
          ))}
        </select>
      </label>
      <label className="sm:w-52">
        <span className="label">{t("library.licence")}</span>
        <select className="field" name="licence" defaultValue={filters.licence ?? ""}>
          <option value="">{t("library.anyLicence")}</option>
          {licenceFilters.map((licence) => (
            <option key={licence} value={licence}>
              {t(`library.licences.${licence}`)}
            </option>
          ))}
        </select>
      </label>
      <div className="col-span-2 flex gap-2">
        <button type="submit" className="button">
          {t("articles.find")}
        </button>
        {isNarrowed && (
          <Link href="/media" className="button button-plain">
            {t("articles.reset")}
          </Link>
        )}
      </div>
    </Form>
  );
}
