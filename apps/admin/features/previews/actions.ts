"use server";

import { makePreviewLink, revokePreviewLink } from "@polosa/newsroom/previews/commands.ts";
import { MakePreviewLink, RevokePreviewLink } from "@polosa/newsroom/previews/input.ts";
import { listPreviewLinks } from "@polosa/newsroom/previews/queries.ts";
import { db } from "../../server/db.ts";
import { env } from "../../server/env.ts";
import { staffAction } from "../../server/staff-action.ts";

/** Answers the address, which is shown this once, and the links as they are now. */
export const makePreviewLinkAction = staffAction(MakePreviewLink, async (actor, input) => {
  const path = await makePreviewLink(db(), actor, input);
  return { address: `${env().SITE_URL}${path}`, links: await listPreviewLinks(db(), input.articleId) };
});

export const revokePreviewLinkAction = staffAction(RevokePreviewLink, async (actor, input) => {
  await revokePreviewLink(db(), actor, input);
  return listPreviewLinks(db(), input.articleId);
});
