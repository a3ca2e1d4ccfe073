import { claimComment, releaseComment } from "@polosa/newsroom/claims/commands.ts";
import { ClaimComment } from "@polosa/newsroom/claims/input.ts";
import { authorize, DomainError, parseInput } from "@polosa/newsroom/kernel/errors.ts";
import { canListComments } from "@polosa/newsroom/moderation/permissions.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { db } from "../../../server/db.ts";
import { isSameOrigin } from "../../../server/same-origin.ts";
import { getSignedIn } from "../../../server/session.ts";

/** Said again and again by a page that has a comment open. A route and no action: actions wait for one another, and decisions are actions. */
export async function PUT(request: Request): Promise<Response> {
  return answer(request, (actor, input) => claimComment(db(), actor, input));
}

export async function DELETE(request: Request): Promise<Response> {
  return answer(request, (actor, input) => releaseComment(db(), actor, input));
}

async function answer(request: Request, act: (actor: SignedIn, input: ClaimComment) => Promise<unknown>): Promise<Response> {
  const actor = await getSignedIn();
  if (!actor) return refuse("signed_out");
  try {
    authorize(isSameOrigin(request) && canListComments(actor));
    const input = parseInput(ClaimComment, await request.json().catch(() => null));
    return Response.json({ ok: true, value: (await act(actor, input)) ?? null });
  } catch (error) {
    if (error instanceof DomainError) return refuse(error.reason);
    throw error;
  }
}

const refuse = (reason: string): Response => Response.json({ ok: false, reason });
