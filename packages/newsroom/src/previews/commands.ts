import { randomBytes } from "node:crypto";
import type { Db } from "@polosa/db/client.ts";
import { previewLinks } from "@polosa/db/schema/preview-links.ts";
import { and, eq, isNull } from "drizzle-orm";
import { canWrite } from "../articles/permissions.ts";
import { getArticleForUpdate } from "../articles/queries.ts";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { authorize } from "../kernel/errors.ts";
import type { MakePreviewLink, RevokePreviewLink } from "./input.ts";
import { hashPreviewToken } from "./queries.ts";

const DAY_MS = 86_400_000;

/** A way in for somebody without an account. Returns the path on the site, which is told this once and kept nowhere. */
export async function makePreviewLink(db: Db, actor: Actor, input: MakePreviewLink): Promise<string> {
  return db.transaction(async (tx) => {
    const article = await getArticleForUpdate(tx, input.articleId);

    authorize(canWrite(actor, article));

    const token = randomBytes(24).toString("base64url");
    await tx.insert(previewLinks).values({
      articleId: article.id,
      tokenHash: hashPreviewToken(token),
      note: input.note,
      createdBy: actor.id,
      expiresAt: new Date(Date.now() + input.days * DAY_MS),
    });

    const { note, days } = input;
    await writeAudit(tx, actor, { act: "makePreviewLink", subject: "article", subjectId: article.id, details: { note, days } });
    return `/preview/${token}`;
  });
}

/** From now on the link opens nothing. Revoking twice changes nothing. */
export async function revokePreviewLink(db: Db, actor: Actor, input: RevokePreviewLink): Promise<void> {
  await db.transaction(async (tx) => {
    const article = await getArticleForUpdate(tx, input.articleId);

    authorize(canWrite(actor, article));

    const revoked = await tx
      .update(previewLinks)
      .set({ revokedAt: new Date() })
      .where(and(eq(previewLinks.id, input.linkId), eq(previewLinks.articleId, article.id), isNull(previewLinks.revokedAt)))
      .returning({ id: previewLinks.id });

    if (revoked.length > 0)
      await writeAudit(tx, actor, { act: "revokePreviewLink", subject: "article", subjectId: article.id, details: { linkId: input.linkId } });
  });
}
