import type { Db } from "@polosa/db/client.ts";
import { commentReports } from "@polosa/db/schema/threads.ts";
import { getVisibleComment } from "../comments/queries.ts";
import { DomainError } from "../kernel/errors.ts";
import { refuseUnknown } from "../readers/known.ts";
import type { Reader } from "../readers/queries.ts";
import { takeHourlyTurn } from "../turns/hourly.ts";
import type { ReportComment } from "./input.ts";

const AN_HOUR = 20;

/** Brings a comment before the moderators. Each reader once, and not one's own. */
export async function reportComment(db: Db, reader: Reader, { commentId, reason, note }: ReportComment): Promise<void> {
  await db.transaction(async (tx) => {
    const comment = await getVisibleComment(tx, commentId);

    await refuseUnknown(tx, reader);
    if (comment.readerId === reader.id) throw new DomainError("conflict", "own_comment");
    await takeHourlyTurn(tx, { act: "report", key: `reader:${reader.id}`, limit: AN_HOUR });

    const written = await tx
      .insert(commentReports)
      .values({ commentId, readerId: reader.id, reason, note })
      .onConflictDoNothing({ target: [commentReports.commentId, commentReports.readerId] })
      .returning({ id: commentReports.id });
    if (written.length === 0) throw new DomainError("conflict", "reported_before");
  });
}
