"use server";

import { askForReview, decideReview, withdrawReview } from "@polosa/newsroom/reviews/commands.ts";
import { AskForReview, DecideReview, WithdrawReview } from "@polosa/newsroom/reviews/input.ts";
import { listReviews } from "@polosa/newsroom/reviews/queries.ts";
import { db } from "../../server/db.ts";
import { staffAction } from "../../server/staff-action.ts";

/** Each answers the article's reviews as they are now. */
export const askForReviewAction = staffAction(AskForReview, async (actor, input) => {
  await askForReview(db(), actor, input);
  return listReviews(db(), input.articleId);
});

export const decideReviewAction = staffAction(DecideReview, async (actor, input) => {
  await decideReview(db(), actor, input);
  return listReviews(db(), input.articleId);
});

export const withdrawReviewAction = staffAction(WithdrawReview, async (actor, input) => {
  await withdrawReview(db(), actor, input);
  return listReviews(db(), input.articleId);
});
