import type { Metadata } from "next";
import { Entrance } from "../../../features/sign-in/components/entrance.tsx";
import { InvitationForm } from "../../../features/sign-in/components/invitation-form.tsx";
import { LinkOver } from "../../../features/sign-in/components/link-over.tsx";
import { loadInvitation } from "../../../features/sign-in/loaders.ts";
import { getLanguage } from "../../../server/language.ts";
import { getTranslator } from "../../../server/messages.ts";

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("invitation.title") };
}

export default async function InvitationPage({ params }: Props) {
  const { token } = await params;
  const t = getTranslator(await getLanguage());
  const invitation = await loadInvitation(token);
  return (
    <Entrance title={t("invitation.title")}>
      {invitation ? (
        <>
          <p className="wrap-anywhere mb-5 text-quiet text-sm">{t("invitation.hint", { inviter: invitation.invitedBy, email: invitation.email })}</p>
          <InvitationForm key={await getLanguage()} token={token} name={invitation.name} />
        </>
      ) : (
        <LinkOver href="/sign-in" action={t("invitation.toSignIn")}>
          {t("invitation.over")}
        </LinkOver>
      )}
    </Entrance>
  );
}
