import type { Db } from "@polosa/db/client.ts";
import { articles } from "@polosa/db/schema/articles.ts";
import { publications, takedowns } from "@polosa/db/schema/publications.ts";
import { redirects } from "@polosa/db/schema/redirects.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { and, eq, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { articlePath } from "../../publications/rules.ts";
import { type Graph, lead, type Target, toPlace } from "./rules.ts";

/** All that deciding about these takes, however many they are. The caller holds the lock. */
export async function loadGraph(tx: Db, asked: readonly { from: string; to: string }[]): Promise<Graph> {
  const froms = among(asked.map(({ from }) => from));
  const paths = [...new Set(asked.flatMap(({ from, to }) => [from, to]))];
  const graph = {
    redirects: new Map<string, Target>(),
    leadingTo: new Map<string, Set<string>>(),
    articles: await listKnownArticles(tx, paths),
    sections: new Set((await tx.select({ slug: sections.slug }).from(sections)).map(({ slug }) => slug)),
  };
  const rows = await tx
    .select({ fromPath: redirects.fromPath, articleId: redirects.articleId, toPath: redirects.toPath })
    .from(redirects)
    .where(or(sql`${redirects.fromPath} in ${among(paths)}`, sql`${redirects.toPath} in ${froms}`));
  for (const { fromPath, articleId, toPath } of rows) {
    if (articleId !== null) lead(graph, fromPath, { articleId, toPath: null });
    if (toPath !== null) lead(graph, fromPath, { articleId: null, toPath });
  }
  return graph;
}

/** The articles that readers know at these paths, public or taken down. */
async function listKnownArticles(tx: Db, paths: readonly string[]): Promise<Map<string, string>> {
  const places = paths.flatMap((path) => toPlace(path) ?? []);
  if (places.length === 0) return new Map();
  const asked = sql`jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as asked(locale text, section text, slug text)`;
  const rows = await tx
    .select({ id: articles.id, locale: articles.locale, section: sections.slug, slug: articles.slug })
    .from(asked)
    .innerJoin(articles, and(eq(articles.locale, sql`asked.locale`), eq(articles.slug, sql`asked.slug`)))
    .innerJoin(sections, and(eq(sections.id, articles.sectionId), eq(sections.slug, sql`asked.section`)))
    .leftJoin(publications, eq(publications.articleId, articles.id))
    .leftJoin(takedowns, eq(takedowns.articleId, articles.id))
    .where(or(isNotNull(publications.articleId), isNotNull(takedowns.articleId)));
  return new Map(rows.map(({ id, ...place }) => [articlePath(place), id]));
}

const among = (paths: readonly string[]): SQL => sql`(select jsonb_array_elements_text(${JSON.stringify(paths)}::jsonb))`;
