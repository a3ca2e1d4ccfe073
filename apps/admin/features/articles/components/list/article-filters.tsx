import { type ArticleFilters, articleStates } from "@polosa/newsroom/articles/input.ts";
import type { Section } from "@polosa/newsroom/sections/queries.ts";
import Form from "next/form";
import Link from "next/link";
import { type Language, languages } from "../../../../messages/languages.ts";
import { getTranslator } from "../../../../server/messages.ts";
import { isNarrowed, toListAddress } from "../../filters.ts";

/** Links for the state, a plain GET form for the rest: every view of the list has an address. */
export function ArticleFiltersView({ filters, sections, language }: { filters: ArticleFilters; sections: Section[]; language: Language }) {
  const t = getTranslator(language);
  return (
    <div className="mb-6 space-y-4">
      <nav
        aria-label={t("articles.byState")}
        className="-mx-4 flex overflow-x-auto overflow-y-hidden px-4 shadow-[inset_0_-1px_var(--color-line)] sm:mx-0 sm:px-0"
      >
        {[null, ...articleStates].map((state) => (
          <Link
            key={state ?? "all"}
            href={toListAddress({ ...filters, state, after: null })}
            aria-current={filters.state === state ? "true" : undefined}
            className="inline-flex min-h-10 items-center whitespace-nowrap border-transparent border-y-2 px-3 text-quiet text-sm hover:text-ink aria-[current]:border-b-accent aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {state ? t(`statesMany.${state}`) : t("articles.all")}
          </Link>
        ))}
      </nav>
      <Form key={toListAddress(filters)} action="/articles" role="search" className="grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap">
        {filters.state && <input type="hidden" name="state" value={filters.state} />}
        <label className="col-span-2 sm:w-64">
          <span className="label">{t("articles.search")}</span>
          <input className="field" type="search" name="q" defaultValue={filters.search} maxLength={200} />
        </label>
        <label className="sm:w-44">
          <span className="label">{t("articles.section")}</span>
          <select className="field" name="section" defaultValue={filters.sectionId ?? ""}>
            <option value="">{t("articles.anySection")}</option>
            {sections.map((section) => (
              <option key={section.id} value={section.id}>
                {section.names[language]}
              </option>
            ))}
          </select>
        </label>
        <label className="sm:w-40">
          <span className="label">{t("articles.language")}</span>
          <select className="field" name="language" defaultValue={filters.locale ?? ""}>
            <option value="">{t("articles.anyLanguage")}</option>
            {languages.map((locale) => (
              <option key={locale} value={locale}>
                {t(`languages.${locale}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="flex min-h-10 items-center gap-2 text-sm">
          <input className="size-5 accent-accent" type="checkbox" name="mine" value="1" defaultChecked={filters.mine} />
          {t("articles.mine")}
        </label>
        <div className="flex gap-2 justify-self-end">
          <button type="submit" className="button">
            {t("articles.find")}
          </button>
          {isNarrowed(filters) && (
            <Link href="/articles" className="button button-plain">
              {t("articles.reset")}
            </Link>
          )}
        </div>
      </Form>
    </div>
  );
}
