import type { Locale } from "@polosa/db/schema/columns.ts";
import { ADMIN_ADDRESS } from "../letters/rules.ts";

/** What a letter about a thread is made of. */
export interface ThreadNews {
  headline: string;
  /** How many comments are new. */
  count: number;
  /** The first of them. */
  comments: { name: string; body: string }[];
  threadUrl: string;
  stopUrl: string;
}

const EXCERPT = 300;

/** New comments under an article, in the language of who follows it. */
export function toThreadLetter({ headline, count, comments, threadUrl, stopUrl }: ThreadNews, locale: Locale): { subject: string; body: string } {
  const said = words[locale];
  const subject = said.subject(quote(headline));
  const beyond = count - comments.length;
  const paragraphs = [
    `${said.count(count, quote(headline))}`,
    ...comments.map(({ name, body }) => `${quote(name)}:\n${quote(toExcerpt(body))}`),
    beyond > 0 && said.beyond(beyond),
    `${said.read}:\n${threadUrl}`,
    `${said.stop}:\n${stopUrl}`,
  ];
  return { subject, body: `${paragraphs.filter(Boolean).join("\n\n")}\n` };
}

/** Readers' words are no letters' words: what stands for an address in those stays what it is in these. */
const quote = (text: string): string => text.replaceAll(ADMIN_ADDRESS, "{ admin }");

function toExcerpt(body: string): string {
  const signs = [...body.replace(/\s+/g, " ")];
  return signs.length > EXCERPT ? `${signs.slice(0, EXCERPT).join("").trimEnd()}…` : signs.join("");
}

const russian = new Intl.PluralRules("ru");
const inRussian = (count: number, forms: Record<string, string>): string => `${count} ${forms[russian.select(count)] ?? forms.many}`;

interface Words {
  subject(headline: string): string;
  count(count: number, headline: string): string;
  beyond(count: number): string;
  read: string;
  stop: string;
}

const words: Record<Locale, Words> = {
  kk: {
    subject: (headline) => `Жаңа пікірлер: «${headline}»`,
    count: (count, headline) => `«${headline}» материалының астына ${count} жаңа пікір жазылды.`,
    beyond: (count) => `Тағы ${count} пікір бар.`,
    read: "Талқылауды оқу",
    stop: "Бұл талқылау туралы хат алғыңыз келмесе",
  },
  ru: {
    subject: (headline) => `Новые комментарии: «${headline}»`,
    count: (count, headline) =>
      `Под материалом «${headline}» ${inRussian(count, { one: "новый комментарий", few: "новых комментария", many: "новых комментариев" })}.`,
    beyond: (count) => `И ещё ${inRussian(count, { one: "комментарий", few: "комментария", many: "комментариев" })}.`,
    read: "Читать обсуждение",
    stop: "Не получать писем об этом обсуждении",
  },
  en: {
    subject: (headline) => `New comments: “${headline}”`,
    count: (count, headline) => `${count === 1 ? "There is a new comment" : `There are ${count} new comments`} on “${headline}”.`,
    beyond: (count) => `And ${count} more.`,
    read: "Read the discussion",
    stop: "Stop letters about this discussion",
  },
};
