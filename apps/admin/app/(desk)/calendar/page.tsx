import { canListArticles } from "@polosa/newsroom/articles/permissions.ts";
import type { Metadata } from "next";
import { Calendar } from "../../../features/schedules/components/calendar.tsx";
import { loadCalendar } from "../../../features/schedules/loaders.ts";
import { NoAccess } from "../../../features/shell/components/no-access.tsx";
import { getLanguage } from "../../../server/language.ts";
import { getTranslator } from "../../../server/messages.ts";
import { requireSignedIn } from "../../../server/session.ts";

type Props = { searchParams: Promise<{ month?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("calendar.title") };
}

export default async function CalendarPage({ searchParams }: Props) {
  const actor = await requireSignedIn();
  const t = getTranslator(actor.locale);
  if (!canListArticles(actor)) return <NoAccess title={t("noAccess.title")}>{t("noAccess.articles")}</NoAccess>;

  const { month } = await searchParams;
  return <Calendar calendar={await loadCalendar(actor, typeof month === "string" ? month : undefined)} />;
}
