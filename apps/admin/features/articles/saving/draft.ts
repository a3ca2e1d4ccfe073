import type { Document } from "@polosa/document/document.ts";
import type { findNewestAction, publishArticleAction, saveDraftAction, takeDownArticleAction } from "../actions.ts";
import type { Newest, Standing } from "../loaders.ts";
import type { DraftConflict, WholeDraft } from "./merge-drafts.ts";

type Fields = WholeDraft["fields"];

export interface Draft {
  fields: Fields;
  standing: Standing;
  phase: "saved" | "unsaved" | "saving" | "publishing";
  refusal: { reason: string; fields: Record<string, string> } | null;
  /** What publishing still demands, as far as it was asked. */
  gaps: string[];
  notice: "published" | "updated" | "taken_down" | null;
  /** Somebody else's revision that says something else of the same words: somebody has to decide. */
  merge: { newest: Newest; conflicts: DraftConflict[] } | null;
  /** What somebody else wrote and came in here by itself; empty words: something was only taken out. */
  brought: { by: string; words: string } | null;
}

/** What a draft was made from: enough to merge it with whatever was saved since. */
export interface Origin {
  revision: number;
  base: WholeDraft;
  /** Saves without an answer: they may have arrived, or not. */
  sent: WholeDraft[];
}

export interface Given {
  articleId: string;
  fields: Fields;
  document: Document;
  standing: Standing;
  /** Keeps or drops the copy in this browser; null when everything is saved. */
  keepCopy(copy: { fields: Fields; origin: Origin } | null): void;
  newsroom: Newsroom;
}

/** What a keeper asks of the server. */
export interface Newsroom {
  save: typeof saveDraftAction;
  findNewest: typeof findNewestAction;
  publish: typeof publishArticleAction;
  takeDown: typeof takeDownArticleAction;
}

/** Refusals that pass by themselves: the line comes back, somebody signs in again. */
export const passing = new Set(["offline", "signed_out"]);
/** Refusals that saving again would only repeat. */
export const lasting = new Set(["not_allowed", "article_missing"]);
export const malformed = { ok: false, reason: "document_malformed", fields: {} } as const;
