import { canReadMailbox } from "@polosa/newsroom/letters/permissions.ts";
import type { Metadata } from "next";
import { LetterList } from "../../../features/letters/components/letter-list.tsx";
import { loadMailbox } from "../../../features/letters/loaders.ts";
import { EmptyState } from "../../../features/shell/components/empty-state.tsx";
import { NoAccess } from "../../../features/shell/components/no-access.tsx";
import { Pager } from "../../../features/shell/components/pager.tsx";
import { getLanguage } from "../../../server/language.ts";
import { getTranslator } from "../../../server/messages.ts";
import { requireSignedIn } from "../../../server/session.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: getTranslator(await getLanguage())("mailbox.title") };
}

export default async function MailboxPage({ searchParams }: Props) {
  const actor = await requireSignedIn();
  const t = getTranslator(actor.locale);
  if (!canReadMailbox(actor)) return <NoAccess title={t("noAccess.title")}>{t("noAccess.mailbox")}</NoAccess>;

  const { after } = await searchParams;
  const place = typeof after === "string" ? after : null;
  const mailbox = await loadMailbox(place);
  return (
    <div className="mx-auto max-w-3xl">
      <h1 className="mb-2 font-bold font-serif text-3xl">{t("mailbox.title")}</h1>
      <p className="mb-6 text-quiet text-sm">{t("mailbox.hint")}</p>
      {mailbox.letters.length > 0 && <LetterList mailbox={mailbox} language={actor.locale} />}
      {mailbox.letters.length === 0 && <EmptyState title={t("mailbox.empty")}>{t("mailbox.emptyHint")}</EmptyState>}
      <Pager
        first={place ? "/mailbox" : null}
        next={mailbox.next ? `/mailbox?${new URLSearchParams({ after: mailbox.next })}` : null}
        words={{ first: t("mailbox.first"), older: t("mailbox.older") }}
      />
    </div>
  );
}
