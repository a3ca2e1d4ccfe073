import type { EditedArticle } from "@polosa/newsroom/articles/queries.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { canReview } from "@polosa/newsroom/reviews/permissions.ts";
import { listReviewers, listReviews, type Review } from "@polosa/newsroom/reviews/queries.ts";
import { getSettings } from "@polosa/newsroom/settings/queries.ts";
import { db } from "../../server/db.ts";

export interface ReviewDesk {
  reviews: Review[];
  reviewers: { id: string; name: string }[];
  mayReview: boolean;
  /** Readers get only what somebody else approved. */
  needsApproval: boolean;
}

export async function loadReviewDesk(actor: SignedIn, article: EditedArticle): Promise<ReviewDesk> {
  const [reviews, reviewers, { fourEyes }] = await Promise.all([
    listReviews(db(), article.id),
    listReviewers(db(), { sectionId: article.sectionId, exceptId: actor.id }),
    getSettings(db()),
  ]);
  return { reviews, reviewers, mayReview: canReview(actor, { ...article, writtenBy: article.savedById }), needsApproval: fourEyes };
}
