import { canListArticles } from "@polosa/newsroom/articles/permissions.ts";
import type { Metadata } from "next";
import Form from "next/form";
import { type Query, toFilters } from "../../../features/articles/filters.ts";
import { BoardView } from "../../../features/board/components/board-view.tsx";
import { loadBoard } from "../../../features/board/loaders.ts";
import { NoAccess } from "../../../features/shell/components/no-access.tsx";
import { getLanguage } from "../../../server/language.ts";
import { getTranslator } from "../../../server/messages.ts";
import { requireSignedIn } from "../../../server/session.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("shell.board") };
}

export default async function BoardPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await requireSignedIn();
  const t = getTranslator(actor.locale);
  if (!canListArticles(actor)) return <NoAccess title={t("noAccess.title")}>{t("noAccess.articles")}</NoAccess>;

  const { sectionId, mine } = toFilters(await searchParams);
  const board = await loadBoard(actor, { sectionId, mine });
  return (
    <>
      <div className="mb-6 flex flex-wrap items-end justify-between gap-4">
        <h1 className="font-bold font-serif text-3xl">{t("shell.board")}</h1>
        <Form action="/board" className="flex flex-wrap items-end gap-3">
          <label>
            <span className="label">{t("articles.section")}</span>
            <select className="field" name="section" defaultValue={sectionId ?? ""}>
              <option value="">{t("articles.anySection")}</option>
              {board.sections.map((section) => (
                <option key={section.id} value={section.id}>
                  {section.names[actor.locale]}
                </option>
              ))}
            </select>
          </label>
          <label className="flex min-h-10 items-center gap-2 text-sm">
            <input className="size-5 accent-accent" type="checkbox" name="mine" value="1" defaultChecked={mine} />
            {t("articles.mine")}
          </label>
          <button type="submit" className="button">
            {t("articles.find")}
          </button>
        </Form>
      </div>
      <BoardView board={board} language={actor.locale} />
    </>
  );
}
