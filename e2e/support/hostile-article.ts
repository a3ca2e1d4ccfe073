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
import { approveComment, postComment } from "@polosa/newsroom/comments/commands.ts";
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

/** An article that says these words in every text it has, and a comment below it that does too. */
export async function publishSaying(db: Db, words: readonly string[], props: Props) {
  const [editor, [section], [author]] = [await getActor(db, "editor"), await listSections(db), await listAuthors(db)];
  if (!section || !author) throw new Error("The demo has no sections or authors");
  const all = words.join(" ");
  const articleId = await startArticle(db, editor, { locale: "en", sectionId: section.id, storyId: null });
  const text = {
    ...emptyText(),
    headline: cut(all, 200),
    lede: cut(all, 1_000),
    document: toDocument(...words.flatMap((word) => toBlocks(word, props))),
    byline: [{ authorId: author.id, role: "text" as const }],
    lead: { mediaId: props.mediaId, alt: cut(all, 500), caption: cut(all, 1_000), credit: cut(all, 200) },
    labels: { ...emptyText().labels, fundedBy: cut(all, 200) },
    search: { title: cut(all, 120), description: cut(all, 300) },
    social: { title: cut(all, 120), description: cut(all, 300) },
  };
  const revision = await saveDraft(db, editor, { articleId, sectionId: section.id, basedOn: 1, ...text });
  await publishArticle(db, editor, { articleId, revision });
  await commentSaying(db, articleId, words);
  const { slug } = await getEditedArticle(db, articleId);
  return { articleId, path: articlePath({ locale: "en", section: section.slug, slug }), sectionPath: `/en/${section.slug}` };
}

/** A picture and a file that documents may show. */
export async function findProps(db: Db): Promise<Omit<Props, "articleId">> {
  const [[picture], editor] = [await db.select({ id: media.id }).from(media).limit(1), await getActor(db, "editor")];
  if (!picture) throw new Error("The demo has no pictures");
  const fileId = uuidv7();
  await db.insert(files).values({ id: fileId, hash: `${Date.now()}`.padStart(64, "0"), fileName: "a.csv", type: "text/csv", bytes: 3, uploadedBy: editor.id });
  return { mediaId: picture.id, fileId };
}

/** One comment that readers see, and one that waits for the moderator. */
async function commentSaying(db: Db, articleId: string, words: readonly string[]): Promise<void> {
  const moderator = await getActor(db, "moderator");
  for (const [index, word] of [...words, words.join("\n")].entries()) {
    const addressHash = `${articleId}-${index}`;
    const { id } = await postComment(db, { articleId, parentId: null, formKey: uuidv7(), name: cut(word, 60), body: word.slice(0, 4_000), addressHash });
    if (index < words.length) await approveComment(db, moderator, { commentId: id });
  }
}

function toBlocks(word: string, { mediaId, fileId, articleId }: Props): Block[] {
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
