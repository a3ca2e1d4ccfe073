import { isInNewest, isOpenToReaders } from "@polosa/newsroom/media/uses/queries.ts";
import { findPreviewedId } from "@polosa/newsroom/previews/queries.ts";
import { db } from "./db.ts";
import { env } from "./env.ts";

const FOR_EVER = "public, max-age=31536000, immutable";
const PATIENCE_MS = 1_000;
const MOST = 100_000;

/** What readers may see they always may: only that is remembered, so that a picture costs one query in the life of a process. */
const open = new Set<string>();

/** How a picture may be kept by whoever gets it; null while readers may not see it. */
export async function findCaching(hash: string): Promise<string | null> {
  if (open.has(hash)) return FOR_EVER;
  // The pages that are kept while the database is away must not lose their pictures.
  const isOpen = await inTime(isOpenToReaders(db(), hash)).catch(() => "unknown" as const);
  if (isOpen === "unknown") return "no-store";
  if (!isOpen) return null;
  if (open.size >= MOST) open.clear();
  open.add(hash);
  return FOR_EVER;
}

/** The same for who holds a preview's token, of the pictures that it shows. */
export async function findPreviewedCaching(token: string, hash: string): Promise<string | null> {
  const articleId = await findPreviewedId(db(), token, env().AUTH_SECRET);
  return articleId && (await isInNewest(db(), { articleId, hash })) ? "private, no-store" : null;
}

function inTime<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(reject, PATIENCE_MS, new Error("The database does not answer in time"));
  return Promise.race([answer, promise]).finally(() => clearTimeout(timer));
}
