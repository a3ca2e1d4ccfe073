"use server";

import { moveArticle } from "@polosa/newsroom/addresses/commands.ts";
import { MoveArticle } from "@polosa/newsroom/addresses/input.ts";
import { addRedirect, importRedirects, removeRedirect } from "@polosa/newsroom/redirects/commands.ts";
import { AddRedirect, ImportRedirects, RemoveRedirect } from "@polosa/newsroom/redirects/input.ts";
import { refresh } from "next/cache";
import { db } from "../../server/db.ts";
import { staffAction } from "../../server/staff-action.ts";

export const addRedirectAction = staffAction(AddRedirect, async (actor, input) => {
  await addRedirect(db(), actor, input);
  refresh();
  return input.from;
});

export const removeRedirectAction = staffAction(RemoveRedirect, async (actor, input) => {
  await removeRedirect(db(), actor, input);
  refresh();
});

export const importRedirectsAction = staffAction(ImportRedirects, async (actor, input) => {
  const report = await importRedirects(db(), actor, input);
  refresh();
  return report;
});

export const moveArticleAction = staffAction(MoveArticle, (actor, input) => moveArticle(db(), actor, input));
