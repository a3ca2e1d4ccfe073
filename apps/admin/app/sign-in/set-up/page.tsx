import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FirstSecondStep } from "../../../features/account/components/first-second-step.tsx";
import { signOutAction } from "../../../features/shell/actions.ts";
import { Entrance } from "../../../features/sign-in/components/entrance.tsx";
import { toNext } from "../../../features/sign-in/next.ts";
import { getLanguage } from "../../../server/language.ts";
import { getTranslator } from "../../../server/messages.ts";
import { getArrival } from "../../../server/session.ts";

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("setUp.title") };
}

export default async function SetUpPage({ searchParams }: Props) {
  const next = toNext((await searchParams).next);
  const arrival = await getArrival();
  if (arrival?.owes !== "set_up") redirect(arrival ? next : "/sign-in");
  const t = getTranslator(arrival.person.locale);
  return (
    <Entrance title={t("setUp.title")}>
      <p className="mb-5 text-quiet text-sm">{t("setUp.hint")}</p>
      <FirstSecondStep next={next} />
      <form action={signOutAction} className="mt-6">
        <button type="submit" className="link min-h-10 text-sm">
          {t("secondStep.leave")}
        </button>
      </form>
    </Entrance>
  );
}
