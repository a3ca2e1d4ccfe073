import { canAdminister } from "@polosa/newsroom/people/permissions.ts";
import { canSetScreening } from "@polosa/newsroom/screening/permissions.ts";
import type { Metadata } from "next";
import Form from "next/form";
import { OutsideForm } from "../../../../features/screening/components/outside-form.tsx";
import { ScreeningForm } from "../../../../features/screening/components/screening-form.tsx";
import { TryListButton } from "../../../../features/screening/components/try-list-button.tsx";
import { WordList } from "../../../../features/screening/components/word-list.tsx";
import { WordsForm } from "../../../../features/screening/components/words-form.tsx";
import { toFilters, toWordsAddress } from "../../../../features/screening/filters.ts";
import { loadScreening } from "../../../../features/screening/loaders.ts";
import { NoAccess } from "../../../../features/shell/components/no-access.tsx";
import { Pager } from "../../../../features/shell/components/pager.tsx";
import { Panel } from "../../../../features/shell/components/panel.tsx";
import { getLanguage } from "../../../../server/language.ts";
import { getTranslator } from "../../../../server/messages.ts";
import { requireSignedIn } from "../../../../server/session.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("screening.title") };
}

export default async function ScreeningPage({ searchParams }: Props) {
  const actor = await requireSignedIn();
  const t = getTranslator(actor.locale);
  if (!canSetScreening(actor)) return <NoAccess title={t("noAccess.title")}>{t("screening.noAccess")}</NoAccess>;

  const filters = toFilters(await searchParams);
  const { screening, outsideUrl, words, next, count, timeZone } = await loadScreening(actor, filters);
  return (
    <div className="mx-auto max-w-3xl">
      <h1 className="mb-2 font-bold font-serif text-3xl">{t("screening.title")}</h1>
      <p className="mb-6 max-w-2xl text-quiet text-sm">{t("screening.hint")}</p>
      <Panel title={t("screening.checksTitle")} hint={t("screening.checksHint")}>
        <ScreeningForm screening={screening} />
      </Panel>
      <Panel title={t("screening.wordsTitle")} hint={t("screening.wordsHint")}>
        <WordsForm />
        <TryListButton />
        <Form key={filters.search} id="words" action="/moderation/screening" role="search" className="flex flex-wrap items-end gap-3">
          <label className="min-w-0 flex-1 sm:max-w-80">
            <span className="label">{t("screening.search")}</span>
            <input className="field" type="search" name="q" defaultValue={filters.search} maxLength={80} />
          </label>
          <button type="submit" className="button">
            {t("screening.find")}
          </button>
          <p className="hint">{t("screening.count", { count })}</p>
        </Form>
        {words.length > 0 && <WordList words={words} timeZone={timeZone} language={actor.locale} />}
        {words.length === 0 && <p className="text-quiet text-sm">{t(filters.search ? "screening.nothingFound" : "screening.noWords")}</p>}
        <Pager
          first={filters.after ? toWordsAddress({ ...filters, after: null }) : null}
          next={next ? toWordsAddress({ ...filters, after: next }) : null}
          words={{ first: t("screening.first"), older: t("screening.more") }}
        />
      </Panel>
      {canAdminister(actor) && (
        <Panel title={t("screening.outsideTitle")} hint={t("screening.outsideHint")}>
          <OutsideForm url={outsideUrl} />
        </Panel>
      )}
    </div>
  );
}
