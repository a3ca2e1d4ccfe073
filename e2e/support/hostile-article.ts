import type { Db } from "@polosa/db/client.ts";
import { files } from "@polosa/db/schema/files.ts";
import { media } from "@polosa/db/schema/media.ts";
import type { Block } from "@polosa/document/blocks.ts";
import {
  audio,
  bold,
  bulletList,
  code,
  codeBlock,
  download,
  embed,
  factBox,
  footnote,
  gallery,
  heading2,
  heading3,
  image,
  inLanguage,
  italic,
  link,
  orderedList,
  paragraph,
  point,
  pullQuote,
  question,
  quote,
  readAlso,
  strike,
  subscript,
  superscript,
  table,
  toDocument,
  video,
} from "@polosa/document/build.ts";
import { saveDraft, startArticle } from "@polosa/newsroom/articles/commands.ts";
import { getEditedArticle } from "@polosa/newsroom/articles/queries.ts";
import { emptyText } from "@polosa/newsroom/articles/rules.ts";
import { listAuthors } from "@polosa/newsroom/authors/queries.ts";
import { postComment } from "@polosa/newsroom/comments/commands.ts";
import { NO_TRACES } from "@polosa/newsroom/comments/input.ts";
import { approveComment } from "@polosa/newsroom/moderation/commands.ts";
import { publishArticle } from "@polosa/newsroom/publications/commands.ts";
import { articlePath } from "@polosa/newsroom/publications/rules.ts";
import { listSections } from "@polosa/newsroom/sections/queries.ts";
import { uuidv7 } from "uuidv7";
import { getActor } from "./newsroom.ts";

interface Props {
  mediaId: string;
  fileId: string;
  /** Of an article that cards and links lead to. */
  articleId: string;
}

/** An article that says these words in every text around its body. */
export async function publishSaying(db: Db, words: readonly string[], blocks: Block[]) {
  const [editor, [section], [author]] = [await getActor(db, "editor"), await listSections(db), await listAuthors(db)];
  if (!section || !author) throw new Error("The demo has no sections or authors");
  const all = words.join(" ");
  const { mediaId } = await findPicture(db);
  const articleId = await startArticle(db, editor, { locale: "en", sectionId: section.id, storyId: null });
  const text = {
    ...emptyText(),
    headline: cut(all, 200),
    lede: cut(all, 1_000),
    document: toDocument(...blocks),
    byline: [{ authorId: author.id, role: "text" as const }],
    lead: { mediaId, alt: cut(all, 500), caption: cut(all, 1_000), credit: cut(all, 200) },
    labels: { ...emptyText().labels, fundedBy: cut(all, 200) },
    search: { title: cut(all, 120), description: cut(all, 300) },
    social: { title: cut(all, 120), description: cut(all, 300) },
  };
  const revision = await saveDraft(db, editor, { articleId, sectionId: section.id, basedOn: 1, ...text });
  await publishArticle(db, editor, { articleId, revision });
  const { slug } = await getEditedArticle(db, articleId);
  return { articleId, path: articlePath({ locale: "en", section: section.slug, slug }), sectionPath: `/en/${section.slug}` };
}

/** What documents may show: a picture of the library, and a file. */
export async function findProps(db: Db): Promise<Omit<Props, "articleId">> {
  const [{ mediaId }, editor] = [await findPicture(db), await getActor(db, "editor")];
  const fileId = uuidv7();
  await db.insert(files).values({ id: fileId, hash: `${Date.now()}`.padStart(64, "0"), fileName: "a.csv", type: "text/csv", bytes: 3, uploadedBy: editor.id });
  return { mediaId, fileId };
}

async function findPicture(db: Db): Promise<{ mediaId: string }> {
  const [picture] = await db.select({ mediaId: media.id }).from(media).limit(1);
  if (!picture) throw new Error("The demo has no pictures");
  return picture;
}

/** A comment of each of the words that readers see, and one of all that waits for the moderator. */
export async function commentSaying(db: Db, articleId: string, words: readonly string[]): Promise<void> {
  const moderator = await getActor(db, "moderator");
  const say = async (word: string, index: number) => {
    const addressHash = `${articleId}-${index}`;
    const { id } = await postComment(db, null, {
      articleId,
      parentId: null,
      formKey: uuidv7(),
      name: cut(word, 60),
      body: word.slice(0, 4_000),
      addressHash,
      traces: { ...NO_TRACES, proof: "solved" },
    });
    return id;
  };
  for (const [index, word] of words.entries()) await approveComment(db, moderator, { commentId: await say(word, index) });
  await say(words.join("\n"), words.length);
}

/** Every block with this word in every text and attribute it has. */
export function toBlocks(word: string, { mediaId, fileId, articleId }: Props): Block[] {
  const picture = image({ mediaId, alt: word, caption: word, credit: cut(word, 200) });
  const short = cut(word, 200);
  return [
    paragraph(word, bold(word), italic(word), strike(word), subscript(word), superscript(word), code(word), inLanguage("kk", word), footnote(word)),
    paragraph(link(`https://example.kz/?q=${encodeURIComponent(word)}`, word), link(`mailto:a@example.kz?subject=${encodeURIComponent(word)}`, word)),
    paragraph(link(`article:${articleId}`, word)),
    heading2(word),
    heading3(word),
    bulletList(point(word, orderedList(word))),
    quote(word),
    pullQuote(word, short),
    picture,
    gallery(picture),
    embed({ provider: "youtube", id: "dQw4w9WgXcQ", caption: word }),
    table([word, word], [word, word]),
    codeBlock(word),
    factBox(short, paragraph(word)),
    readAlso(articleId),
    question(word),
    download({ fileId, title: short }),
    audio({ src: `https://media.example.kz/${encodeURIComponent(word)}`, caption: word }),
    video({ src: `https://media.example.kz/a.mp4?'"><script>`, caption: word }),
  ];
}

const cut = (text: string, limit: number): string => text.slice(0, limit).trim();
