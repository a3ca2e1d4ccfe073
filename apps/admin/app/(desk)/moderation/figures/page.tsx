import { canListComments } from "@polosa/newsroom/moderation/permissions.ts";
import { canAdminister } from "@polosa/newsroom/people/permissions.ts";
import type { Metadata } from "next";
import Link from "next/link";
import { FiguresTable } from "../../../../features/figures/components/figures-table.tsx";
import { loadFigures } from "../../../../features/figures/loaders.ts";
import { addMonths, toMonth, toThisMonth } from "../../../../features/figures/months.ts";
import { ModerationTabs } from "../../../../features/moderation/components/moderation-tabs.tsx";
import { loadCounts } from "../../../../features/moderation/loaders.ts";
import { FiguresSwitch } from "../../../../features/settings/components/figures-switch.tsx";
import { NoAccess } from "../../../../features/shell/components/no-access.tsx";
import { loadTimeZone } from "../../../../features/shell/loaders.ts";
import { getLanguage } from "../../../../server/language.ts";
import { getTranslator } from "../../../../server/messages.ts";
import { requireSignedIn } from "../../../../server/session.ts";

type Props = { searchParams: Promise<{ month?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("figures.title") };
}

export default async function FiguresPage({ searchParams }: Props) {
  const actor = await requireSignedIn();
  const t = getTranslator(actor.locale);
  if (!canListComments(actor)) return <NoAccess title={t("noAccess.title")}>{t("noAccess.moderation")}</NoAccess>;

  const timeZone = await loadTimeZone();
  const month = toMonth((await searchParams).month, timeZone);
  const [{ figures, arePublic }, counts] = await Promise.all([loadFigures(actor, month), loadCounts(actor)]);
  return (
    <>
      <h1 className="mb-4 font-bold font-serif text-3xl">{t("figures.title")}</h1>
      <ModerationTabs current="figures" counts={counts} />
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <Link className="button" href={`/moderation/figures?month=${addMonths(month, -1)}`}>
          {t("figures.before")}
        </Link>
        <h2 className="font-semibold text-lg tabular-nums">{t("figures.month", { month: t(`figures.months.${toNumber(month)}`), year: month.slice(0, 4) })}</h2>
        {month < toThisMonth(timeZone) && (
          <Link className="button" href={`/moderation/figures?month=${addMonths(month, 1)}`}>
            {t("figures.after")}
          </Link>
        )}
      </div>
      <FiguresTable figures={figures} language={actor.locale} />
      {canAdminister(actor) && <FiguresSwitch arePublic={arePublic} />}
    </>
  );
}

const numbers = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"] as const;
const toNumber = (month: string): (typeof numbers)[number] => numbers[Number(month.slice(5)) - 1] ?? "1";
