import { heading2, image, link, paragraph, toDocument } from "@polosa/document/build.ts";
import { countWords } from "@polosa/document/plain-text.ts";
import { saveDraft, startArticle } from "@polosa/newsroom/articles/commands.ts";
import { emptyText } from "@polosa/newsroom/articles/rules.ts";
import { z } from "zod";
import { openDesk } from "./desk.ts";
import type { Newsroom } from "./newsroom.ts";

export type LongArticle = { id: string; words: number; pictures: number };

const PICTURES = 40;
const PARAGRAPHS = 120;
const Ids = z.array(z.object({ id: z.string() }));
const sentence = "Журналист пишет длинный текст о строительстве моста через реку, и каждая буква должна появляться сразу, как бы ни был велик материал. ";

/** A draft of some 5,000 words and 40 pictures, as the longest reports are. */
export async function writeLongArticle(newsroom: Newsroom): Promise<LongArticle> {
  const desk = await openDesk(newsroom);
  const media = Ids.parse(await newsroom.connection.sql`select id from media limit ${PICTURES}`);
  const pictures = Array.from({ length: PICTURES }, (_, at) =>
    image({ mediaId: media[at % media.length]?.id ?? "", alt: "Мост", caption: "Вид с берега", credit: "Рисунок" }),
  );
  const document = toDocument(
    ...Array.from({ length: PARAGRAPHS }, (_, at) => [
      ...(at % 10 === 0 ? [heading2(`Часть ${at / 10 + 1}`)] : []),
      paragraph(sentence.repeat(2), link("https://example.kz/most", "подробности"), "."),
      ...(at % 3 === 0 ? pictures.slice(at / 3, at / 3 + 1) : []),
    ]).flat(),
  );
  const sectionId = desk.sectionIds[0] ?? "";
  const id = await startArticle(desk.db, desk.editor, { locale: "ru", sectionId, storyId: null });
  await saveDraft(desk.db, desk.editor, { ...emptyText(), articleId: id, sectionId, basedOn: 1, headline: "Длинный текст", lede: "Проба", document });
  return { id, words: countWords(document), pictures: PICTURES };
}
