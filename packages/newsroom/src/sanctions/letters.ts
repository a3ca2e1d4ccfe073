import type { Locale } from "@polosa/db/schema/columns.ts";
import type { SanctionKind } from "@polosa/db/schema/readers.ts";
import { type RemovalReason, removalReasons } from "../comments/reasons.ts";

interface Told {
  kind: SanctionKind;
  reason: string;
  endsAt: Date | null;
  siteName: string;
  timeZone: string;
}

/** What a reader is told of a sanction, in their language. */
export function toSanctionLetter({ kind, reason, endsAt, siteName, timeZone }: Told, locale: Locale): { subject: string; body: string } {
  const said = words[locale];
  const known = removalReasons.find((each) => each === reason) ?? "other";
  const until = endsAt ? toDay(endsAt, timeZone) : "";
  return { subject: `${siteName}: ${said.subjects[kind]}`, body: toBody([said.bodies[kind](until), said.why(said.reasons[known]), said.appeal]) };
}

/** That a sanction was lifted before its time. */
export function toLiftedLetter({ kind, siteName }: Pick<Told, "kind" | "siteName">, locale: Locale): { subject: string; body: string } {
  const said = words[locale];
  return { subject: `${siteName}: ${said.lifted}`, body: toBody([said.liftedBodies[kind]]) };
}

const toBody = (paragraphs: string[]): string => `${paragraphs.join("\n\n")}\n`;

const toDay = (at: Date, timeZone: string): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone, day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" })
    .format(at)
    .replaceAll("/", ".");

interface Words {
  subjects: Record<SanctionKind, string>;
  bodies: Record<SanctionKind, (until: string) => string>;
  reasons: Record<RemovalReason, string>;
  why(reason: string): string;
  appeal: string;
  lifted: string;
  liftedBodies: Record<SanctionKind, string>;
}

const words: Record<Locale, Words> = {
  kk: {
    subjects: {
      warning: "ескерту",
      mute: "пікір жазу уақытша тоқтатылды",
      ban: "сіз енді пікір жаза алмайсыз",
      hold: "пікірлеріңізді алдымен модератор оқиды",
    },
    bodies: {
      warning: () => "Модератор сізге ескерту жасады. Ереже қайта бұзылса, пікір жазу мүмкіндігі шектелуі мүмкін.",
      mute: (until) => `Модератор сізге ${until} дейін пікір жазуды тоқтатты. Одан кейін бұрынғыдай жаза аласыз.`,
      ban: () => "Модератор сізге бұл сайтта пікір жазуға тыйым салды.",
      hold: () => "Бұдан былай әр пікіріңізді модератор оқып шыққаннан кейін ғана жариялайды.",
    },
    reasons: {
      insult: "қорлау",
      hate: "араздықты қоздыру",
      spam: "спам немесе жарнама",
      personal: "жеке деректерді жариялау",
      off_topic: "тақырыптан ауытқу",
      illegal: "заңды бұзу",
      other: "ережені бұзу",
    },
    why: (reason) => `Себебі: ${reason}.`,
    appeal: "Пікіріңіз жойылған болса, шешімге қарсылық білдіре аласыз: оны басқа модератор қарайды. Бұл мүмкіндік сайттағы «Менің парақшам» бетінде.",
    lifted: "шектеу алынды",
    liftedBodies: {
      warning: "Модератор сізге жасаған ескертуін қайтарып алды.",
      mute: "Қайтадан пікір жаза аласыз: модератор шектеуді мерзімінен бұрын алып тастады.",
      ban: "Қайтадан пікір жаза аласыз: модератор тыйымды алып тастады.",
      hold: "Пікірлеріңіз енді алдын ала тексерусіз шығады.",
    },
  },
  ru: {
    subjects: {
      warning: "предупреждение",
      mute: "вы временно не можете комментировать",
      ban: "вы больше не можете комментировать",
      hold: "ваши комментарии сначала прочтёт модератор",
    },
    bodies: {
      warning: () => "Модератор вынес вам предупреждение. Если правила будут нарушены снова, возможность комментировать могут ограничить.",
      mute: (until) => `Модератор запретил вам комментировать до ${until}. После этого вы сможете писать как раньше.`,
      ban: () => "Модератор запретил вам комментировать на этом сайте.",
      hold: () => "Теперь каждый ваш комментарий появится на сайте только после того, как его прочтёт модератор.",
    },
    reasons: {
      insult: "оскорбление",
      hate: "разжигание вражды",
      spam: "спам или реклама",
      personal: "чужие личные данные",
      off_topic: "сообщения не по теме",
      illegal: "нарушение закона",
      other: "нарушение правил",
    },
    why: (reason) => `Причина: ${reason}.`,
    appeal: "Если ваш комментарий удалён, решение можно обжаловать: его пересмотрит другой модератор. Это можно сделать на сайте, на странице «Моя страница».",
    lifted: "ограничение снято",
    liftedBodies: {
      warning: "Модератор отозвал вынесенное вам предупреждение.",
      mute: "Вы снова можете комментировать: модератор снял ограничение раньше срока.",
      ban: "Вы снова можете комментировать: модератор снял запрет.",
      hold: "Ваши комментарии снова появляются на сайте без предварительной проверки.",
    },
  },
  en: {
    subjects: {
      warning: "a warning",
      mute: "you cannot comment for a time",
      ban: "you can no longer comment",
      hold: "a moderator will read your comments first",
    },
    bodies: {
      warning: () => "A moderator has given you a warning. If the rules are broken again, you may be kept from commenting.",
      mute: (until) => `A moderator has kept you from commenting until ${until}. After that you can write as before.`,
      ban: () => "A moderator has barred you from commenting on this site.",
      hold: () => "From now on each of your comments will appear only after a moderator has read it.",
    },
    reasons: {
      insult: "insults",
      hate: "incitement to hatred",
      spam: "spam or advertising",
      personal: "other people’s personal data",
      off_topic: "off-topic comments",
      illegal: "breaking the law",
      other: "breaking the rules",
    },
    why: (reason) => `Reason: ${reason}.`,
    appeal: "If a comment of yours was removed, you can appeal: another moderator will look at it. You can do so on the site, on the page “My page”.",
    lifted: "a restriction was lifted",
    liftedBodies: {
      warning: "A moderator has withdrawn the warning you were given.",
      mute: "You can comment again: a moderator has lifted the restriction before its time.",
      ban: "You can comment again: a moderator has lifted the ban.",
      hold: "Your comments appear on the site at once again.",
    },
  },
};
