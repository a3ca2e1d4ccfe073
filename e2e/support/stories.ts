import { connect } from "@polosa/db/client.ts";
import { articleRevisions, articles } from "@polosa/db/schema/articles.ts";
import type { Locale } from "@polosa/db/schema/columns.ts";
import { publications } from "@polosa/db/schema/publications.ts";
import { sections } from "@polosa/db/schema/sections.ts";
import { listStories } from "@polosa/demo/stories.ts";
import { articlePath } from "@polosa/newsroom/publications/rules.ts";
import { and, eq } from "drizzle-orm";
import { portal } from "./env.ts";

/** Where a story of the demo stands on the site. */
export async function addressOf(key: string, locale: Locale): Promise<string> {
  const headline = listStories().find((story) => story.key === key)?.[locale]?.headline ?? "";
  const { db, close } = connect(portal.DATABASE_URL, { max: 1 });
  try {
    const [row] = await db
      .select({ locale: articles.locale, section: sections.slug, slug: articles.slug })
      .from(publications)
      .innerJoin(articles, eq(articles.id, publications.articleId))
      .innerJoin(articleRevisions, eq(articleRevisions.id, publications.revisionId))
      .innerJoin(sections, eq(sections.id, publications.sectionId))
      .where(and(eq(articles.locale, locale), eq(articleRevisions.headline, headline)));
    if (!row) throw new Error(`The demo has no ${key} in ${locale}`);
    return articlePath(row);
  } finally {
    await close();
  }
}
