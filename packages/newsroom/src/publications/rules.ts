import type { Locale } from "@polosa/db/schema/columns.ts";

/** The address of an article on the site, without host. */
export const articlePath = (article: { locale: Locale; section: string; slug: string }): string => `/${article.locale}/${article.section}/${article.slug}`;
