import type { Locale } from "@polosa/db/schema/columns.ts";

type Verdict = "upheld" | "granted";

interface Answered {
  verdict: Verdict;
  answer: string;
  headline: string;
  siteName: string;
}

/** What came of an appeal, to its author in their language. */
export function toAnswerLetter({ verdict, answer, headline, siteName }: Answered, locale: Locale): { subject: string; body: string } {
  const said = words[locale];
  const paragraphs = [said[verdict](headline), answer && `${said.answer}\n${answer}`];
  return { subject: `${siteName}: ${said.subject}`, body: `${paragraphs.filter(Boolean).join("\n\n")}\n` };
}

interface Words extends Record<Verdict, (headline: string) => string> {
  subject: string;
  answer: string;
}

const words: Record<Locale, Words> = {
  kk: {
    subject: "қарсылығыңызға жауап",
    answer: "Модератордың жауабы:",
    granted: (headline) => `Қарсылығыңызды басқа модератор қарап, пікіріңізді «${headline}» материалының талқылауына қайтарды.`,
    upheld: (headline) => `Қарсылығыңызды басқа модератор қарады. «${headline}» материалының астындағы пікіріңізді жою туралы шешім өзгеріссіз қалды.`,
  },
  ru: {
    subject: "ответ на ваше возражение",
    answer: "Ответ модератора:",
    granted: (headline) => `Другой модератор рассмотрел ваше возражение и вернул комментарий в обсуждение материала «${headline}».`,
    upheld: (headline) => `Другой модератор рассмотрел ваше возражение. Решение удалить комментарий к материалу «${headline}» осталось в силе.`,
  },
  en: {
    subject: "an answer to your appeal",
    answer: "The moderator’s answer:",
    granted: (headline) => `Another moderator has looked at your appeal and put your comment back under “${headline}”.`,
    upheld: (headline) => `Another moderator has looked at your appeal. The decision to remove your comment under “${headline}” stands.`,
  },
};
