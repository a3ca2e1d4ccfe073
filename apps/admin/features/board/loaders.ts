import { ArticleFilters, type ArticleState } from "@polosa/newsroom/articles/input.ts";
import { type ListedArticle, listArticles } from "@polosa/newsroom/articles/queries.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { listSections, type Section } from "@polosa/newsroom/sections/queries.ts";
import { db } from "../../server/db.ts";
import { loadTimeZone } from "../shell/loaders.ts";

/** What is under way, from the first word to the planned hour. */
const columns = ["draft", "in_review", "changes_wanted", "approved", "scheduled"] as const satisfies readonly ArticleState[];

export interface Board {
  columns: { state: (typeof columns)[number]; articles: ListedArticle[]; hasMore: boolean }[];
  sections: Section[];
  timeZone: string;
}

/** My work first, then what is wanted soonest. */
export async function loadBoard(actor: SignedIn, { sectionId, mine }: { sectionId: string | null; mine: boolean }): Promise<Board> {
  const [sections, timeZone, ...lists] = await Promise.all([
    listSections(db()),
    loadTimeZone(),
    ...columns.map((state) => listArticles(db(), actor, ArticleFilters.parse({ state, sectionId, mine }))),
  ]);
  return {
    sections,
    timeZone,
    columns: columns.map((state, at) => ({ state, articles: (lists[at]?.articles ?? []).toSorted(byUrgency), hasMore: lists[at]?.next !== null })),
  };
}

const byUrgency = (one: ListedArticle, other: ListedArticle): number =>
  Number(other.isMine) - Number(one.isMine) || (one.deadlineAt ?? "9").localeCompare(other.deadlineAt ?? "9");
