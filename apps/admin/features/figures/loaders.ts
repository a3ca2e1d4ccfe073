import type { Month } from "@polosa/newsroom/figures/input.ts";
import { type CommentFigures, getCommentFigures } from "@polosa/newsroom/figures/queries.ts";
import { authorize } from "@polosa/newsroom/kernel/errors.ts";
import { canListComments } from "@polosa/newsroom/moderation/permissions.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { getSettings } from "@polosa/newsroom/settings/queries.ts";
import { db } from "../../server/db.ts";

export async function loadFigures(actor: SignedIn, month: Month): Promise<{ figures: CommentFigures; arePublic: boolean }> {
  authorize(canListComments(actor));
  const [figures, settings] = await Promise.all([getCommentFigures(db(), month), getSettings(db())]);
  return { figures, arePublic: settings.publicCommentFigures };
}
