import type { Block } from "../blocks.ts";
import { toParagraphs, wordsOf } from "./blocks/lines.ts";
import type { Lost } from "./lost.ts";

/** Whole lines that pages print around a text, in lower case and without the punctuation around them. */
const lines: readonly RegExp[] = [
  // Ways to share.
  /^(?:поделиться|поделитесь|расскажите друзьям|отправить другу)(?: (?:новостью|ссылкой|статьей|записью|материалом|с друзьями|в соц\.? ?сетях|в социальных сетях|в .{2,20}))?$/,
  /^(?:бөлісу|бөлісіңіз|достарыңызбен бөлісіңіз|достарыңызға жіберіңіз|әлеуметтік желіде бөлісу|.{2,20} бөлісу)$/,
  /^share(?: (?:this|it|this (?:article|story|post|page)|on .{2,20}|with .{2,30}))?$/,
  /^(?:нажмите|click)(?:,| to| здесь).{0,20} (?:share|поделиться|print|печат|послать|отправ|email).{0,80}$/,
  /^(?:facebook|twitter|x|telegram|whatsapp|vk|вконтакте|одноклассники|ok|viber|linkedin|pinterest|instagram|threads|skype|e-?mail|copy link|скопировать ссылку|сілтемені көшіру)$/,
  /^(?:like|like this|loading|нравится|понравилось это|загрузка|ұнады|жүктелуде)$/,
  // Comments.
  /^(?:(?:оставить|оставьте|добавить|написать) (?:комментарий|отзыв|ответ)|комментировать|комментарии|комментариев нет|нет комментариев|\d+ комментари(?:й|я|ев)|отменить ответ|обсудить)$/,
  /^(?:пікір (?:қалдыру|жазу|білдіру|қалдырыңыз)|пікірлер|пікір жоқ|\d+ пікір|жауап (?:қалдыру|жазу))$/,
  /^(?:leave a (?:comment|reply)|add a comment|post a comment|comments?|no comments(?: yet)?|\d+ comments?|cancel reply|comments are closed)$/,
  // Printing, other versions of the page, the rest of it.
  /^(?:распечатать|печать|версия для печати|басып шығару|басып шығаруға арналған нұсқа|print(?: this(?: page)?)?|printer-friendly version)$/,
  /^(?:exit mobile version|выйти из мобильной версии|мобильная версия|полная версия(?: сайта)?|мобильді нұсқадан шығу|мобильді нұсқа|толық нұсқа|view (?:desktop|full) (?:version|site)|mobile version)$/,
  /^(?:читать (?:далее|дальше|полностью|еще)|подробнее|далее|толығырақ|жалғасын оқу|толық оқу|ары қарай|read more|continue reading|read the full story|more)$/,
  /^(?:наверх|вверх|жоғары|back to top|назад|артқа|предыдущая(?: запись| статья)?|следующая(?: запись| статья)?|алдыңғы|келесі|previous(?: post)?|next(?: post)?)$/,
  // Advertisements; «на правах рекламы» stays, for it says what the text is.
  /^(?:реклама|жарнама|advertisements?|sponsored|ads by google|объявления google)$/,
  /^(?:подпис(?:ывайтесь|аться|ывайся|ка) (?:на|в) .{2,60}|.{2,40} жазылыңыз|жазылу|subscribe(?: to .{2,60})?|follow us(?: on .{2,30})?)$/,
  /^(?:the post|запись|сообщение|статья) .{1,300} (?:appeared first on|впервые появил(?:ась|ось) на|появил(?:ась|ось) сначала на) .{1,80}$/,
];

/** These are never a text's own words, wherever they stand. */
const anywhere = /^(?:exit mobile version|выйти из мобильной версии|мобильді нұсқадан шығу|ads by google|объявления google|adsbygoogle)$/;

/** Drops lines of page furniture from the end of a text, and those that can be nothing else from everywhere. All of it stays when there is nothing else. */
export function withoutFurniture(blocks: readonly Block[], lost: Lost[]): Block[] {
  const own = blocks.filter((block) => !linesOf(block).some((line) => anywhere.test(line)));
  const last = own.findLastIndex((block) => !isFurniture(block));
  if (last < 0 || own.slice(0, last + 1).every(({ type }) => type === "horizontalRule")) return [...blocks];
  const kept = own.slice(0, last + 1);
  // A line across the page belonged to what stood below it.
  const text = last + 1 < own.length ? kept.slice(0, kept.findLastIndex(({ type }) => type !== "horizontalRule") + 1) : kept;
  const left = new Set(text);
  const dropped = blocks.filter((block) => !left.has(block) && block.type !== "horizontalRule");
  lost.push(...dropped.map((block) => ({ what: "furniture" as const, text: wordsWithin(block).join(" ") })));
  return text;
}

export const isFurnitureLine = (text: string): boolean => lines.some((line) => line.test(bare(text)));

/** Without words of its own, or with no others than a page's. */
function isFurniture(block: Block): boolean {
  if (block.type === "horizontalRule") return true;
  const said = linesOf(block);
  return said.length > 0 && said.every((line) => lines.some((pattern) => pattern.test(line)));
}

const linesOf = (block: Block): string[] => wordsWithin(block).flatMap((words) => words.split("\n").map(bare).filter(Boolean));

function wordsWithin(block: Block): string[] {
  return ["paragraph", "heading", "bulletList", "orderedList"].includes(block.type) ? toParagraphs(block).map(({ content }) => wordsOf(content)) : [];
}

const bare = (line: string): string =>
  line
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
