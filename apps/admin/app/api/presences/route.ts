import { authorize, DomainError, parseInput } from "@polosa/newsroom/kernel/errors.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { leaveArticle, markPresent } from "@polosa/newsroom/presences/commands.ts";
import { OpenArticle } from "@polosa/newsroom/presences/input.ts";
import { getSurroundings } from "@polosa/newsroom/presences/queries.ts";
import { db } from "../../../server/db.ts";
import { isSameOrigin } from "../../../server/same-origin.ts";
import { getSignedIn } from "../../../server/session.ts";

/** Said again and again by a page that has an article open. A route and no action: actions wait for one another, and saves are actions. */
export async function PUT(request: Request): Promise<Response> {
  return answer(request, async (actor, input) => {
    await markPresent(db(), actor, input);
    return getSurroundings(db(), actor, input);
  });
}

export async function DELETE(request: Request): Promise<Response> {
  return answer(request, (actor, input) => leaveArticle(db(), actor, input));
}

async function answer(request: Request, act: (actor: SignedIn, input: OpenArticle) => Promise<unknown>): Promise<Response> {
  const actor = await getSignedIn();
  if (!actor) return refuse("signed_out");
  try {
    authorize(isSameOrigin(request));
    const input = parseInput(OpenArticle, await request.json().catch(() => null));
    return Response.json({ ok: true, value: (await act(actor, input)) ?? null });
  } catch (error) {
    if (error instanceof DomainError) return refuse(error.reason);
    throw error;
  }
}

const refuse = (reason: string): Response => Response.json({ ok: false, reason });
