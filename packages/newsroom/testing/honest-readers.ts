import { uuidv7 } from "uuidv7";
import { NO_TRACES, type PostComment } from "../src/comments/input.ts";

/** What people write under the news. */
const remarks = [
  "Наконец-то взялись за эту дорогу, ездим по ней каждый день и объезжаем ямы.",
  "А кто-нибудь считал, во сколько обойдётся содержание этого стадиона?",
  "Спасибо журналисту за то, что дозвонился до акимата, мы полгода не могли.",
  "В нашем доме воду отключают без предупреждения, напишите и об этом.",
  "Не согласен с автором: автобусов стало больше, просто ходят они не по расписанию.",
  "ЕНТ в этом году было сложнее, дочка сдавала и говорит, что по математике задачи не из программы.",
  "КТЖ опять подняли цены, а вагоны всё те же.",
  "Мақала үшін рахмет, бұл мәселе біздің ауылда да бар.",
  "Балаларға арналған алаң керек еді, тұрақ емес.",
  "Мұғалімдердің жалақысы туралы жазсаңыздар екен, көтерілді дейді, біз көрмедік.",
  "Жол жөндеу үш жылдан бері бітпейді, қашан аяқталады?",
  "Қазақ тілінде ақпарат аз, осындай материалдар көп болса екен.",
  "I moved here two years ago and the air in winter is the worst part of living in the city.",
  "Good reporting. Please follow up on what the ministry answers.",
  "The map in the article shows the old route of the bus, it was changed in September.",
  "Закон об этом есть, статья 12: adilet.zan.kz/rus/docs, только его никто не исполняет.",
  "Читал о том же на сайте министерства, https://gov.example/news/2026, там цифры другие.",
  "Мой дед строил этот мост, жалко, что его сносят.",
  "Почему молчат о подрядчике? Тот же самый, что и в прошлый раз.",
  "Хорошо бы сравнить с Алматы и Шымкентом, там же похожая история.",
  "Собак жалко, но детей жальше. Приют нужен давно.",
  "Вчера была там: ремонт идёт, рабочие есть, врать не буду.",
  "Депутат обещал это ещё перед выборами, ссылку на его слова вы сами давали.",
  "Подскажите, куда звонить, если счётчик показывает не то?",
];
const openers = [
  "",
  "Прочитала с интересом.",
  "Живу рядом, скажу как есть.",
  "Удивляться нечему.",
  "Коллеги обсуждали утром.",
  "Мен де осыны ойладым.",
  "Шынымды айтсам, күткенмін.",
  "Добавлю от себя:",
  "Вот и дождались.",
  "As a local,",
  "Пишу с работы, коротко.",
  "Ағайын, байқайық.",
  "Сын прислал ссылку на статью.",
];
const additions = [
  "Посмотрим, что будет к осени.",
  "У соседей то же самое.",
  "Ждём ответа.",
  "Так было и пять лет назад.",
  "Бәріміз осыны күтіп отырмыз.",
  "Рақмет.",
  "Hope it helps.",
  "Если что, могу прислать фотографии.",
  "ЦОН отправляет в акимат, акимат в ЦОН.",
];
const short = ["Спасибо!", "Рахмет!", "Согласна.", "Дұрыс.", "Да ладно?", "Thanks", "ОСДП?", "+1"];

export interface HonestFlow {
  /** A reader whom moderators know, or somebody who writes for the first time. */
  isKnown: boolean;
  name: string;
  addressHash: string;
  /** What they write, one after another, each under another article. */
  posts: Pick<PostComment, "body" | "formKey" | "traces">[];
}

/** Flow `number` of many: with and without script, quick and slow, alone and two behind one address. */
export function toHonestFlow(number: number): HonestFlow {
  const isKnown = number % 3 === 0;
  const hasScript = number % 5 !== 0;
  const count = (number % 3) + 1;
  const bodies = Array.from({ length: count }, (_, at) => toRemark(number, at));
  return {
    isKnown,
    name: `Читательница ${number}`,
    addressHash: `home ${Math.floor(number / 2)}`,
    posts: bodies.map((body) => ({
      body,
      formKey: hasScript ? uuidv7() : null,
      traces: { ...NO_TRACES, startedAt: hasScript ? Date.now() - toSeconds(isKnown, number) * 1_000 : null },
    })),
  };
}

/** Who knows the place writes a word in a second; a newcomer finds the field first. */
const toSeconds = (isKnown: boolean, number: number): number => (isKnown ? 1 + (number % 40) : 2.5 + (number % 90));

function toRemark(number: number, at: number): string {
  // The same thanks under one article after another.
  if (number % 4 === 1) return short[Math.floor(number / 4) % short.length] ?? "";
  // People do not repeat one another word for word: each sentence comes again, never with the same two around it.
  const place = number * 3 + at;
  const round = Math.floor(place / remarks.length);
  const remark = remarks[place % remarks.length] ?? "";
  const [opener = "", addition = ""] = [openers[round % openers.length], additions[(place + Math.floor(round / openers.length)) % additions.length]];
  return [opener, remark, number % 7 === 0 ? "" : addition].filter(Boolean).join(" ");
}
