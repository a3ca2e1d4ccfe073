import type { ListedLetter } from "@polosa/newsroom/letters/queries.ts";
import type { Language } from "../../../messages/languages.ts";
import { getTranslator } from "../../../server/messages.ts";
import { Moment } from "../../shell/components/moment.tsx";
import type { Mailbox } from "../loaders.ts";

const tones = { waiting: "bg-warn-wash text-warn", sent: "bg-good-wash text-good", given_up: "bg-accent-wash text-accent-deep" } as const;

export function LetterList({ mailbox, language }: { mailbox: Mailbox; language: Language }) {
  const t = getTranslator(language);
  return (
    <ul className="space-y-6">
      {mailbox.letters.map((letter) => (
        <li key={letter.id} className="rounded border border-line bg-sheet p-4 sm:p-6">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
            <h2 lang={letter.locale} className="wrap-anywhere font-semibold font-serif text-lg leading-snug">
              {letter.subject}
            </h2>
            <span className={`rounded px-1.5 font-semibold text-xs ${tones[letter.state]}`}>{t(`mailbox.states.${letter.state}`)}</span>
          </div>
          <p className="wrap-anywhere mt-1 text-quiet text-sm">
            {t("mailbox.to")}: {letter.toAddress} · <Moment at={letter.createdAt} timeZone={mailbox.timeZone} />
          </p>
          <pre lang={letter.locale} className="wrap-anywhere mt-4 whitespace-pre-wrap font-sans text-sm">
            <Linked text={letter.body} />
          </pre>
          {letter.failure && (
            <p className="hint wrap-anywhere mt-4">
              {t("mailbox.failure", { failure: letter.failure })} ({t("mailbox.attempts", { count: letter.attempts })})
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Addresses in a letter can be followed here as in a mail program. */
function Linked({ text }: { text: ListedLetter["body"] }) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={index} className="link" href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}
