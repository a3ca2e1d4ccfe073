import { getEditedArticle } from "@polosa/newsroom/articles/queries.ts";
import { DomainError, parseInput } from "@polosa/newsroom/kernel/errors.ts";
import { OpenArticle } from "@polosa/newsroom/presences/input.ts";
import { loadMargin } from "../../../features/margins/loaders.ts";
import { db } from "../../../server/db.ts";
import { getSignedIn } from "../../../server/session.ts";

/** Asked again and again by a page that has an article open. A route and no action: actions wait for one another, and saves are actions. */
export async function GET(request: Request): Promise<Response> {
  const actor = await getSignedIn();
  if (!actor) return Response.json({ ok: false, reason: "signed_out" });
  try {
    const { articleId } = parseInput(OpenArticle, { articleId: new URL(request.url).searchParams.get("articleId") });
    const { threads } = await loadMargin(actor, await getEditedArticle(db(), articleId));
    return Response.json({ ok: true, value: threads });
  } catch (error) {
    if (error instanceof DomainError) return Response.json({ ok: false, reason: error.reason });
    throw error;
  }
}
