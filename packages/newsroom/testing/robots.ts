import { createHash } from "node:crypto";
import { uuidv7 } from "uuidv7";
import { NO_TRACES, type Traces } from "../src/comments/input.ts";

export const robotKinds = ["same_text", "nearly_same", "links", "disguised", "one_address", "many_addresses"] as const;
export type RobotKind = (typeof robotKinds)[number];

/** Words that the site listens for while robots write. */
export const unwanted = ["гадость", "мерзость", "казино"];

export interface RobotPost {
  kind: RobotKind;
  /** Number of a reader whose first comment was let in; null for a browser that nobody knows. */
  warmed: number | null;
  body: string;
  name: string;
  addressHash: string;
  formKey: string | null;
  traces: Traces;
}

export const WARMED = 10;

/** Post `number` of a wave in which the kinds take turns; half of the first four kinds come from readers who earned trust before. */
export function toRobotPost(number: number): RobotPost {
  const kind = robotKinds[number % robotKinds.length] ?? "same_text";
  const at = Math.floor(number / robotKinds.length);
  const warmed = at % 2 === 0 && robotKinds.indexOf(kind) < 4 ? (at / 2) % WARMED : null;
  return { kind, warmed, name: `Гость ${at % 97}`, addressHash: toHash(`robot ${number}`), formKey: null, traces: NO_TRACES, ...toPost(kind, at) };
}

function toPost(kind: RobotKind, at: number): Partial<RobotPost> & { body: string } {
  switch (kind) {
    case "same_text":
      return { body: "Друзья, только сегодня можно получить деньги, не выходя из дома, пишите мне" };
    case "nearly_same":
      return { body: `Зарабатываю по ${10_000 + at} тенге в день без вложений и начальников, расскажу каждому, кто напишет мне сегодня` };
    case "links":
      return { body: at % 3 === 0 ? `https://bonus-${at}.example` : `${ramble(at)} https://bonus-${at}.example www.bonus-${at}.example` };
    case "disguised":
      return { body: `${ramble(at)} ${disguise(unwanted[at % unwanted.length] ?? "", at)} ${ramble(at + 1)}` };
    case "one_address":
      return { body: ramble(at), addressHash: toHash("one address") };
    case "many_addresses":
      return {
        body: ramble(at),
        formKey: uuidv7(),
        traces: at % 2 === 0 ? { ...NO_TRACES, website: "https://pills.example" } : { ...NO_TRACES, startedAt: Date.now() - 200 },
      };
  }
}

const lookAlikes: Record<string, string> = { а: "a", о: "o", с: "c", е: "e", р: "p" };

function disguise(word: string, at: number): string {
  if (at % 3 === 0) return word.toUpperCase();
  return word.replace(/[аосер]/g, (letter, place: number) => ((place + at) % 2 === 0 ? (lookAlikes[letter] ?? letter) : letter));
}

const subjects = ["Дорога", "Погода", "Наша улица", "Новая школа", "Эта больница", "Команда", "Рынок у вокзала", "Старый парк"];
const verbs = ["стала лучше", "напоминает детство", "ждёт ремонта", "удивила соседей", "не похожа на прежнюю", "снова закрыта", "радует по утрам"];
const ends = ["и это видно каждому", "хотя обещали другое", "как и в прошлом году", "но я не жалуюсь", "о чём писали не раз", "и хорошо", "впрочем, посмотрим"];

/** Something that could be a comment, another one for each number. */
function ramble(at: number): string {
  const pick = (list: readonly string[], salt: number) => list[(at * 7 + salt * 13 + Math.floor(at / 5)) % list.length] ?? "";
  return `${pick(subjects, 1)} ${pick(verbs, 2)}, ${pick(ends, 3)}. ${toHash(String(at)).slice(0, 6)} ${toHash(`${at} end`).slice(0, 5)}`;
}

const toHash = (text: string): string => createHash("sha256").update(text).digest("hex");
