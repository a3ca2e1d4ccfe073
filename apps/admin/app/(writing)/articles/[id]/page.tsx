import { canNote } from "@polosa/newsroom/margins/permissions.ts";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleEditor } from "../../../../features/articles/components/article-editor.tsx";
import { loadEditor } from "../../../../features/articles/loaders.ts";
import { loadMargin } from "../../../../features/margins/loaders.ts";
import { PicturesProvider } from "../../../../features/media/components/pictures.tsx";
import { NoAccess } from "../../../../features/shell/components/no-access.tsx";
import { getLanguage } from "../../../../server/language.ts";
import { getTranslator } from "../../../../server/messages.ts";
import { requireSignedIn } from "../../../../server/session.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = getTranslator(await getLanguage());
  const contents = await loadEditor(await requireSignedIn(), (await params).id);
  return { title: contents?.article.text.headline || t("articles.untitled") };
}

export default async function EditorPage({ params }: Props) {
  const actor = await requireSignedIn();
  const contents = await loadEditor(actor, (await params).id);
  if (!contents) notFound();

  const t = getTranslator(actor.locale);
  if (!contents.mayWrite) {
    return (
      <main className="px-4">
        <NoAccess title={t("noAccess.title")}>
          <p>{t("noAccess.editor", { headline: contents.article.text.headline || t("articles.untitled") })}</p>
          <p className="flex flex-wrap justify-center gap-3">
            <a className="button" href={`/articles/${contents.article.id}/preview`}>
              {t("editor.preview")}
            </a>
            {canNote(actor, contents.article) && (
              <a className="button" href={`/articles/${contents.article.id}/preview?notes=open`}>
                {t("margins.heading")}
              </a>
            )}
            <a className="button button-plain" href="/articles">
              {t("notFound.back")}
            </a>
          </p>
        </NoAccess>
      </main>
    );
  }
  return (
    <PicturesProvider initial={contents.pictures}>
      <ArticleEditor contents={contents} margin={await loadMargin(actor, contents.article)} />
    </PicturesProvider>
  );
}
