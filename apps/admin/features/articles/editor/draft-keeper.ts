import { Document } from "@polosa/document/document.ts";
import type { RevisionText } from "@polosa/newsroom/articles/input.ts";
import { publicationGaps } from "@polosa/newsroom/articles/rules.ts";
import type { Outcome } from "../../../server/staff-action.ts";
import type { publishArticleAction, saveDraftAction, takeDownArticleAction } from "../actions.ts";
import type { Standing } from "../loaders.ts";

/** Everything of a draft but the body, which the editor holds. */
export type Fields = Omit<RevisionText, "document"> & { sectionId: string };

export interface Draft {
  fields: Fields;
  standing: Standing;
  phase: "saved" | "unsaved" | "saving" | "publishing";
  refusal: { reason: string; fields: Record<string, string> } | null;
  /** What publishing still demands, as far as it was asked. */
  gaps: string[];
  notice: "published" | "updated" | "taken_down" | null;
}

interface Given {
  articleId: string;
  fields: Fields;
  standing: Standing;
  /** Keeps or drops the copy in this browser; null when everything is saved. */
  keepCopy(fields: Fields | null): void;
  newsroom: Newsroom;
}

/** What a keeper asks of the server. */
export interface Newsroom {
  save: typeof saveDraftAction;
  publish: typeof publishArticleAction;
  takeDown: typeof takeDownArticleAction;
}

const PAUSE_MS = 2_000;
const RETRY_MS = 10_000;
/** Refusals that saving again by itself would only repeat. */
const lasting = new Set(["saved_meanwhile", "signed_out", "not_allowed", "article_missing"]);

/** Holds a draft between the page and the newsroom: one save at a time, none forgotten, each on top of the one before. */
export class DraftKeeper {
  draft: Draft;
  readDocument: () => unknown = () => null;
  readonly #given: Given;
  readonly #listeners = new Set<() => void>();
  #changes = 0;
  #savedChanges = 0;
  #turn: Promise<boolean> = Promise.resolve(true);
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(given: Given) {
    this.#given = given;
    this.draft = { fields: given.fields, standing: given.standing, phase: "saved", refusal: null, gaps: [], notice: null };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get unsaved(): boolean {
    return this.#changes !== this.#savedChanges;
  }

  /** True when saving by itself would only be refused again. */
  get stuck(): boolean {
    return lasting.has(this.draft.refusal?.reason ?? "");
  }

  /** Something was typed: in these fields, or in the body when none are given. */
  change(fields: Partial<Fields> = {}): void {
    this.#changes += 1;
    this.#show({ fields: { ...this.draft.fields, ...fields }, notice: null, ...(this.draft.phase === "saved" ? { phase: "unsaved" } : {}) });
    if (this.draft.gaps.length > 0) this.#show({ gaps: this.#findGaps() });
    this.#given.keepCopy(this.draft.fields);
    if (!this.stuck) this.#saveIn(PAUSE_MS);
  }

  /** Waits for the save that is under way, then saves what it left. True when nothing is unsaved. */
  save(): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#turn = this.#turn.then(() => this.#saveNow());
    return this.#turn;
  }

  /** Saves first; publishes exactly the revision that is on the screen. */
  async publish(): Promise<boolean> {
    const gaps = this.#findGaps();
    this.#show({ gaps });
    if (gaps.length > 0 || !(await this.save())) return false;

    const notice = this.draft.standing.publishedRevision === null ? "published" : "updated";
    this.#show({ phase: "publishing" });
    const { revision } = this.draft.standing;
    return this.#settle(await toOutcome(this.#given.newsroom.publish({ articleId: this.#given.articleId, revision })), notice);
  }

  async takeDown(reason: string): Promise<boolean> {
    if (!(await this.save())) return false;
    return this.#settle(await toOutcome(this.#given.newsroom.takeDown({ articleId: this.#given.articleId, reason })), "taken_down");
  }

  async #saveNow(): Promise<boolean> {
    if (!this.unsaved) return true;
    const document = Document.safeParse(this.readDocument());
    if (!document.success) return this.#settle({ ok: false, reason: "document_malformed", fields: {} }, null);

    const sent = this.#changes;
    this.#show({ phase: "saving" });
    const { articleId, newsroom } = this.#given;
    const outcome = await toOutcome(newsroom.save({ ...this.draft.fields, document: document.data, articleId, basedOn: this.draft.standing.revision }));
    if (outcome.ok) this.#savedChanges = sent;
    if (!this.unsaved) this.#given.keepCopy(null);
    if (outcome.ok && this.unsaved) this.#saveIn(PAUSE_MS);
    if (!outcome.ok && outcome.reason === "offline") this.#saveIn(RETRY_MS);
    return this.#settle(outcome, this.draft.notice);
  }

  #settle(outcome: Outcome<Standing>, notice: Draft["notice"]): boolean {
    const phase = this.unsaved ? "unsaved" : "saved";
    if (outcome.ok) this.#show({ phase, standing: outcome.value, refusal: null, notice });
    else this.#show({ phase, refusal: { reason: outcome.reason, fields: outcome.fields } });
    return outcome.ok;
  }

  #findGaps(): string[] {
    const document = Document.safeParse(this.readDocument());
    return document.success ? publicationGaps({ ...this.draft.fields, document: document.data }) : [];
  }

  #saveIn(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), milliseconds);
  }

  #show(changed: Partial<Draft>): void {
    this.draft = { ...this.draft, ...changed };
    for (const listener of this.#listeners) listener();
  }
}

/** Whatever went wrong on the way: the words stay on the screen, and saying so is all one can do. */
async function toOutcome(answer: Promise<Outcome<Standing>>): Promise<Outcome<Standing>> {
  return answer.catch(() => ({ ok: false, reason: "offline", fields: {} }));
}
