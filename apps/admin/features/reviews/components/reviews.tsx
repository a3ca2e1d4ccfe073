"use client";

import type { Review } from "@polosa/newsroom/reviews/queries.ts";
import { createContext, type ReactNode, useContext, useState } from "react";
import type { Outcome } from "../../../server/staff-action.ts";
import type { ReviewDesk } from "../loaders.ts";

interface Reviews {
  desk: ReviewDesk;
  /** The newest first: it says how the text stands. */
  reviews: Review[];
  reason: string | null;
  busy: boolean;
  /** Takes an action's answer and returns whether it went through. */
  settle: (answer: Promise<Outcome<Review[]>>) => Promise<boolean>;
}

const ReviewsContext = createContext<Reviews | null>(null);

/** How the text stands with its reviewers: for the panel, and for whoever is about to publish. */
export function ReviewsProvider({ desk, children }: { desk: ReviewDesk; children: ReactNode }) {
  const [reviews, setReviews] = useState(desk.reviews);
  const [reason, setReason] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function settle(answer: Promise<Outcome<Review[]>>): Promise<boolean> {
    setBusy(true);
    const outcome = await answer.catch((): Outcome<Review[]> => ({ ok: false, reason: "offline", fields: {} }));
    setBusy(false);
    setReason(outcome.ok ? null : outcome.reason);
    if (outcome.ok) setReviews(outcome.value);
    return outcome.ok;
  }

  return <ReviewsContext value={{ desk, reviews, reason, busy, settle }}>{children}</ReviewsContext>;
}

export function useReviews(): Reviews {
  const reviews = useContext(ReviewsContext);
  if (!reviews) throw new Error("useReviews works inside a ReviewsProvider");
  return reviews;
}

/** What publishing would be refused for: `revision` is what would go out, null while some of it is not saved. */
export function useLacksApproval(revision: number | null): boolean {
  const { desk, reviews } = useReviews();
  const [newest] = reviews;
  return desk.needsApproval && !(newest?.verdict === "approved" && newest.revision === revision);
}
