import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { loadSecondSteps } from "../../../features/account/loaders.ts";
import { signOutAction } from "../../../features/shell/actions.ts";
import { Entrance } from "../../../features/sign-in/components/entrance.tsx";
import { PasskeySecondStep } from "../../../features/sign-in/components/passkey-button.tsx";
import { SecondStepForm } from "../../../features/sign-in/components/second-step-form.tsx";
import { toNext } from "../../../features/sign-in/next.ts";
import { getLanguage } from "../../../server/language.ts";
import { getTranslator } from "../../../server/messages.ts";
import { getArrival } from "../../../server/session.ts";

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("secondStep.title") };
}

export default async function SecondStepPage({ searchParams }: Props) {
  const next = toNext((await searchParams).next);
  const arrival = await getArrival();
  if (arrival?.owes !== "second_step") redirect(arrival ? next : "/sign-in");
  const t = getTranslator(arrival.person.locale);
  const { codes, passkeys } = await loadSecondSteps(arrival.person);
  return (
    <Entrance title={t("secondStep.title")}>
      <p className="mb-5 text-quiet text-sm">{t("secondStep.hint", { name: arrival.person.name })}</p>
      {passkeys.length > 0 && (
        <div className="mb-6">
          <PasskeySecondStep next={next} />
        </div>
      )}
      <SecondStepForm next={next} hasCodes={codes} />
      <form action={signOutAction} className="mt-6">
        <button type="submit" className="link min-h-10 text-sm">
          {t("secondStep.leave")}
        </button>
      </form>
    </Entrance>
  );
}
