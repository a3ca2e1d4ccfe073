import { createHash } from "node:crypto";
import type { Db } from "@polosa/db/client.ts";
import { people } from "@polosa/db/schema/people.ts";
import { previewLinks } from "@polosa/db/schema/preview-links.ts";
import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { readPreview } from "./signed-path.ts";

export interface PreviewLink {
  id: string;
  note: string;
  createdBy: string;
  createdAt: string;
  expiresAt: string;
}

/** The links to an article that still open it, the newest first. */
export async function listPreviewLinks(db: Db, articleId: string): Promise<PreviewLink[]> {
  const rows = await db
    .select({
      id: previewLinks.id,
      note: previewLinks.note,
      createdBy: people.name,
      createdAt: previewLinks.createdAt,
      expiresAt: previewLinks.expiresAt,
    })
    .from(previewLinks)
    .innerJoin(people, eq(people.id, previewLinks.createdBy))
    .where(and(eq(previewLinks.articleId, articleId), isNull(previewLinks.revokedAt), gt(previewLinks.expiresAt, new Date())))
    .orderBy(desc(previewLinks.createdAt))
    .limit(50);
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString(), expiresAt: row.expiresAt.toISOString() }));
}

/** Which article a preview's address opens: the newsroom's own, good for an hour, or a guest's. Null when it opens nothing (any more). */
export async function findPreviewedId(db: Db, token: string, secret: string): Promise<string | null> {
  return token.includes(".") ? (readPreview(token, secret)?.articleId ?? null) : findGuestPreview(db, token);
}

/** What of a guest's token is kept. */
export const hashPreviewToken = (token: string): string => createHash("sha256").update(token).digest("hex");

async function findGuestPreview(db: Db, token: string): Promise<string | null> {
  const [row] = await db
    .select({ articleId: previewLinks.articleId })
    .from(previewLinks)
    .where(and(eq(previewLinks.tokenHash, hashPreviewToken(token)), isNull(previewLinks.revokedAt), gt(previewLinks.expiresAt, new Date())));
  return row?.articleId ?? null;
}
