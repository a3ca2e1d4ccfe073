import type { Locale } from "@polosa/db/schema/columns.ts";
import type { NoticeKind } from "@polosa/db/schema/notices.ts";
import { ADMIN_ADDRESS } from "../letters/rules.ts";

/** What a letter is made of. */
export interface Told {
  kind: NoticeKind;
  articleId: string;
  headline: string;
  /** Empty for the clock. */
  actorName: string;
  note: string;
}

/** By mail comes what somebody waits for; the rest can wait until they look at the desk. */
export const isMailed = (kind: NoticeKind): kind is MailedKind => Object.hasOwn(subjects, kind);

/** A notice as a letter, in the recipient's language. */
export function toNoticeLetter({ kind, articleId, headline, actorName, note }: Told, locale: Locale): { subject: string; body: string } {
  const said = words[locale];
  const title = headline || said.untitled;
  const subject = isMailed(kind) ? subjects[kind][locale](title) : title;
  const paragraphs = [
    `${subject}.`,
    actorName && `${said.from}: ${actorName}`,
    note && `${said.note}:\n${note}`,
    `${said.open}:\n${ADMIN_ADDRESS}/articles/${articleId}`,
    said.farewell,
  ];
  return { subject, body: `${paragraphs.filter(Boolean).join("\n\n")}\n` };
}

type MailedKind = Extract<NoticeKind, "review_asked" | "changes_wanted" | "mentioned" | "schedule_failed">;

const subjects: Record<MailedKind, Record<Locale, (title: string) => string>> = {
  review_asked: {
    kk: (title) => `«${title}» материалын оқып шығуыңызды сұрайды`,
    ru: (title) => `Вас просят прочитать материал «${title}»`,
    en: (title) => `You are asked to review “${title}”`,
  },
  changes_wanted: {
    kk: (title) => `«${title}» материалына түзету керек`,
    ru: (title) => `В материале «${title}» нужны правки`,
    en: (title) => `“${title}” needs changes`,
  },
  mentioned: {
    kk: (title) => `«${title}» материалының талқылауында сізге жаңа жазба бар`,
    ru: (title) => `Вам написали в обсуждении материала «${title}»`,
    en: (title) => `There is a note for you on “${title}”`,
  },
  schedule_failed: {
    kk: (title) => `«${title}» материалы белгіленген уақытта шықпады`,
    ru: (title) => `Материал «${title}» не вышел в назначенное время`,
    en: (title) => `“${title}” did not go out at the set time`,
  },
};

const words: Record<Locale, Record<"untitled" | "from" | "note" | "open" | "farewell", string>> = {
  kk: {
    untitled: "Тақырыпсыз",
    from: "Кімнен",
    note: "Ескертпе",
    open: "Материалды ашу",
    farewell: "Бұл хатты редакция жүйесі жіберді. Оған жауап берудің қажеті жоқ.",
  },
  ru: {
    untitled: "Без заголовка",
    from: "От кого",
    note: "Комментарий",
    open: "Открыть материал",
    farewell: "Это письмо отправила система редакции, отвечать на него не нужно.",
  },
  en: {
    untitled: "Untitled",
    from: "From",
    note: "Note",
    open: "Open the article",
    farewell: "The newsroom’s desk sent this letter; there is no need to answer it.",
  },
};
