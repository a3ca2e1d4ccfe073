import { DomainError } from "@polosa/newsroom/kernel/errors.ts";
import { loadCounts } from "../../../features/moderation/loaders.ts";
import { getSignedIn } from "../../../server/session.ts";

/** Asked again and again by every page of a moderator's. A route and no action: actions wait for one another, and decisions are actions. */
export async function GET(): Promise<Response> {
  const actor = await getSignedIn();
  if (!actor) return Response.json({ ok: false, reason: "signed_out" });
  try {
    return Response.json({ ok: true, value: await loadCounts(actor) });
  } catch (error) {
    if (error instanceof DomainError) return Response.json({ ok: false, reason: error.reason });
    throw error;
  }
}
