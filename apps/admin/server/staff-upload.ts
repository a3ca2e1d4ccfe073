import { authorize, DomainError } from "@polosa/newsroom/kernel/errors.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { isSameOrigin } from "./same-origin.ts";
import { getSignedIn } from "./session.ts";

/** A route that takes a file from staff: who asks is known before the first byte is read. A refusal is an answer like any other, as it is of actions. */
export async function staffUpload(request: Request, take: (actor: SignedIn) => Promise<Record<string, unknown>>): Promise<Response> {
  try {
    const actor = await getSignedIn();
    if (!actor) throw new DomainError("forbidden", "signed_out");
    authorize(isSameOrigin(request));
    return Response.json({ ok: true, ...(await take(actor)) });
  } catch (error) {
    if (error instanceof DomainError) return Response.json({ ok: false, reason: error.reason });
    throw error;
  }
}
