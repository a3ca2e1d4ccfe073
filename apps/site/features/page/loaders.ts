import type { ReaderWay } from "@polosa/db/schema/readers.ts";
import { listSections } from "@polosa/newsroom/sections/queries.ts";
import { getSettings } from "@polosa/newsroom/settings/queries.ts";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";
import type { Locale } from "../../server/locale.ts";
import { isWayOpen } from "../../server/reader-ways.ts";

/** What every page shows around its content. */
export interface Frame {
  locale: Locale;
  siteUrl: string;
  siteName: string;
  timeZone: string;
  sections: { id: string; slug: string; name: string }[];
  /** How readers are known before they comment, and whether they can become so here. */
  identity: ReaderWay;
  isWayOpen: boolean;
}

export async function loadFrame(locale: Locale): Promise<Frame> {
  const [sections, settings] = await Promise.all([listSections(db()), getSettings(db())]);
  return {
    locale,
    siteUrl: env().SITE_URL,
    siteName: settings.siteName[locale],
    timeZone: settings.timeZone,
    sections: sections.map(({ id, slug, names }) => ({ id, slug, name: names[locale] })),
    identity: settings.identity,
    isWayOpen: isWayOpen(settings.identity),
  };
}
