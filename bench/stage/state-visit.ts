import { z } from "zod";
import type { Newsroom } from "./newsroom.ts";

const Place = z.tuple([z.object({ slug: z.string(), section: z.string() })]);

/** The address of the demo's long story with pictures, in Russian: what pages are measured with. */
export async function findStateVisit({ connection: { sql } }: Newsroom): Promise<string> {
  const [{ slug, section }] = Place.parse(
    await sql`
      select articles.slug, sections.slug as section from articles
      join sections on sections.id = articles.section_id
      join publications on publications.article_id = articles.id
      join article_revisions on article_revisions.id = publications.revision_id
      where articles.locale = 'ru' and article_revisions.headline = 'Путин в Астане: заявление из 36 пунктов и 20 соглашений'`,
  );
  return `/ru/${section}/${slug}`;
}
