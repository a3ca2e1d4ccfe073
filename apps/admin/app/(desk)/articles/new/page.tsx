import type { Metadata } from "next";
import { NewArticleForm } from "../../../../features/articles/components/list/new-article-form.tsx";
import { loadOwnSections } from "../../../../features/articles/loaders.ts";
import { NoAccess } from "../../../../features/shell/components/no-access.tsx";
import { isLanguage } from "../../../../messages/languages.ts";
import { getLanguage } from "../../../../server/language.ts";
import { getTranslator } from "../../../../server/messages.ts";
import { requireSignedIn } from "../../../../server/session.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("newArticle.title") };
}

export default async function NewArticlePage({ searchParams }: Props) {
  const actor = await requireSignedIn();
  const t = getTranslator(actor.locale);
  const sections = await loadOwnSections(actor);
  if (sections.length === 0) return <NoAccess title={t("noAccess.title")}>{t("noAccess.newArticle")}</NoAccess>;

  const { story, original, language, section } = await searchParams;
  const wanted = {
    storyId: typeof story === "string" ? story : null,
    originalId: typeof original === "string" ? original : null,
    locale: isLanguage(language) ? language : actor.locale,
    sectionId: sections.find((own) => own.id === section)?.id ?? "",
  };
  return (
    <div className="mx-auto max-w-xl">
      <h1 className="mb-2 font-bold font-serif text-3xl">{t(wanted.storyId ? "newArticle.translation" : "newArticle.title")}</h1>
      <p className="mb-8 text-quiet">{t(wanted.storyId ? "newArticle.translationHint" : "newArticle.hint")}</p>
      <NewArticleForm sections={sections} wanted={wanted} />
    </div>
  );
}
