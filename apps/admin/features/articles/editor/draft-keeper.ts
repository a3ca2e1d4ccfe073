import type { Choice } from "@polosa/document/compare/conflict.ts";
import { isSame } from "@polosa/document/compare/node.ts";
import { Document } from "@polosa/document/document.ts";
import { publicationGaps } from "@polosa/newsroom/articles/rules.ts";
import type { SaidOfChange } from "@polosa/newsroom/corrections/input.ts";
import type { Outcome } from "../../../server/staff-action.ts";
import type { Newest, Standing } from "../loaders.ts";
import { answerOf } from "../saving/answer.ts";
import { wordsBrought } from "../saving/brought.ts";
import { type Draft, type Given, lasting, malformed, type Origin, passing } from "../saving/draft.ts";
import { mergeDrafts, type WholeDraft } from "../saving/merge-drafts.ts";
import { SaveClock } from "../saving/save-clock.ts";
import { asStored } from "../saving/stored.ts";

/** Everything of a draft but the body, which the editor holds. */
export type Fields = WholeDraft["fields"];

/** Holds a draft between the page and the newsroom: one save at a time, none forgotten, each on top of the one before. */
export class DraftKeeper {
  draft: Draft;
  readDocument: () => unknown = () => null;
  /** Shows a text that was merged with somebody else's. */
  writeDocument: (document: Document) => void = () => {};
  /** When the text may be changed under the hands of who types. */
  untilStill: () => Promise<void> = async () => {};
  readonly #given: Given;
  readonly #listeners = new Set<() => void>();
  readonly #clock = new SaveClock(() => void this.save());
  #origin: Origin;
  #changes = 0;
  #savedChanges = 0;
  #turn: Promise<boolean> = Promise.resolve(true);

  constructor(given: Given) {
    const { fields, document, standing } = given;
    this.#given = given;
    this.#origin = { revision: standing.revision, base: { fields, document }, sent: [] };
    this.draft = { fields, standing, phase: "saved", refusal: null, gaps: [], notice: null, merge: null, brought: null };
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
    return this.draft.merge !== null || lasting.has(this.draft.refusal?.reason ?? "");
  }

  /** Something was typed: in these fields, or in the body when none are given. */
  change(fields: Partial<Fields> = {}): void {
    this.#changes += 1;
    this.#show({ fields: { ...this.draft.fields, ...fields }, notice: null, ...(this.draft.phase === "saved" ? { phase: "unsaved" } : {}) });
    if (this.draft.gaps.length > 0) this.hasGaps();
    this.#keepCopy();
    if (!this.stuck) this.#clock.typed();
  }

  /** Goes on with what an earlier visit left: its words, and what they were made from. */
  resume(fields: Fields, origin: Origin): void {
    this.#origin = origin;
    this.change(fields);
  }

  /** Waits for the save that is under way, then saves what it left. True when nothing is unsaved. */
  save(): Promise<boolean> {
    return this.#next(() => this.#saveNow());
  }

  /** The line may be there again, or somebody signed in again. */
  retry(): void {
    if (this.unsaved && !this.stuck) void this.save();
  }

  /** The newest revision has this number: it comes in, unless it is here already. */
  hear(revision: number): void {
    const isHere = () => this.stuck || revision <= this.#origin.revision;
    if (!isHere()) void this.#next(async () => isHere() || ((await this.#catchUp()) && this.#saveNow()));
  }

  /** Settles what two people wrote in the same place and saves it on top of theirs. With fewer choices than conflicts it only looks again. */
  settle(choices: readonly Choice[]): Promise<boolean> {
    const { merge } = this.draft;
    return merge ? this.#next(async () => this.#take(merge.newest, choices) && this.#saveNow()) : Promise.resolve(true);
  }

  closeNotice(): void {
    this.#show({ brought: null });
  }

  /** Looks for what readers must have and is missing, and shows it. */
  hasGaps(): boolean {
    const draft = this.#read();
    this.#show({ gaps: draft ? publicationGaps({ ...draft.fields, document: draft.document }) : [] });
    return this.draft.gaps.length > 0;
  }

  /** Saves first; publishes exactly the revision that is on the screen. `change`: what readers are told of it, if they have seen the article. */
  async publish(change: SaidOfChange = null): Promise<boolean> {
    if (this.hasGaps() || !(await this.save())) return false;

    const notice = this.draft.standing.publishedRevision === null ? "published" : "updated";
    this.#show({ phase: "publishing" });
    const { articleId, newsroom } = this.#given;
    const outcome = await answerOf(newsroom.publish({ articleId, revision: this.draft.standing.revision, change }));
    if (!outcome.ok && outcome.reason === "saved_meanwhile") return this.#next(async () => (await this.#catchUp()) && false);
    return this.#conclude(outcome, notice);
  }

  async takeDown(told: { reason: string; publicReason: string }): Promise<boolean> {
    if (!(await this.save())) return false;
    return this.#conclude(await answerOf(this.#given.newsroom.takeDown({ articleId: this.#given.articleId, ...told })), "taken_down");
  }

  #next(step: () => Promise<boolean>): Promise<boolean> {
    this.#clock.stop();
    this.#turn = this.#turn.then(step);
    return this.#turn;
  }

  async #saveNow(): Promise<boolean> {
    // What became of a save without an answer has to be known before the next one.
    if (this.unsaved && this.#origin.sent.length > 0 && !(await this.#catchUp())) return false;
    if (!this.unsaved) return true;
    const mine = this.#read();
    if (!mine) return this.#conclude(malformed, null);

    const sent = this.#changes;
    this.#origin = { ...this.#origin, sent: [...this.#origin.sent, mine].slice(-2) };
    this.#keepCopy();
    this.#show({ phase: "saving" });
    const { articleId, newsroom } = this.#given;
    const outcome = await answerOf(newsroom.save({ ...mine.fields, document: mine.document, articleId, basedOn: this.#origin.revision }));
    if (!outcome.ok && outcome.reason === "saved_meanwhile") return (await this.#catchUp()) && this.#saveNow();
    if (outcome.ok) {
      this.#savedChanges = sent;
      this.#origin = { revision: outcome.value.revision, base: asStored(mine), sent: [] };
    } else if (outcome.reason !== "offline") this.#origin = { ...this.#origin, sent: this.#origin.sent.slice(0, -1) };
    return this.#conclude(outcome, this.draft.notice);
  }

  /** Takes in what was saved since. False when that failed, or takes a decision. */
  async #catchUp(): Promise<boolean> {
    const outcome = await answerOf(this.#given.newsroom.findNewest({ articleId: this.#given.articleId }));
    if (!outcome.ok) return this.#conclude(outcome, null);
    await this.untilStill();
    return outcome.value.standing.revision === this.#origin.revision || this.#take(outcome.value, []);
  }

  #take(newest: Newest, choices: readonly Choice[]): boolean {
    const mine = this.#read();
    if (!mine) return this.#conclude(malformed, null);
    const { draft: theirs, standing } = newest;
    // A save whose answer was lost is nobody else's: what was typed since stands on it.
    const isOwn = this.#origin.sent.some((sent) => isSame(asStored(sent), theirs));
    const { draft: merged, conflicts } = mergeDrafts({ base: isOwn ? theirs : this.#origin.base, mine, theirs }, choices);
    if (conflicts.length > choices.length) {
      this.#show({ phase: "unsaved", refusal: { reason: "saved_meanwhile", fields: {} }, merge: { newest, conflicts } });
      return false;
    }
    const brought = isSame(merged, mine) ? this.draft.brought : { by: standing.savedBy, words: wordsBrought(mine, merged) };
    if (brought !== this.draft.brought) this.writeDocument(merged.document);
    this.#origin = { revision: standing.revision, base: theirs, sent: [] };
    if (isSame(asStored(merged), theirs)) this.#savedChanges = this.#changes;
    else this.#changes += 1;
    this.#show({ fields: merged.fields, merge: null, brought });
    return this.#conclude({ ok: true, value: standing }, null);
  }

  #conclude(outcome: Outcome<Standing>, notice: Draft["notice"]): boolean {
    const phase = this.unsaved ? "unsaved" : "saved";
    if (outcome.ok) this.#show({ phase, standing: outcome.value, refusal: null, notice });
    else this.#show({ phase, refusal: { reason: outcome.reason, fields: outcome.fields } });
    this.#keepCopy();
    if (outcome.ok) this.#clock.answered();
    if (outcome.ok && this.unsaved) this.#clock.typed();
    if (!outcome.ok && passing.has(outcome.reason)) this.#clock.failed();
    return outcome.ok;
  }

  #read(): WholeDraft | null {
    const document = Document.safeParse(this.readDocument());
    return document.success ? { fields: this.draft.fields, document: document.data } : null;
  }

  #keepCopy(): void {
    this.#given.keepCopy(this.unsaved ? { fields: this.draft.fields, origin: this.#origin } : null);
  }

  #show(changed: Partial<Draft>): void {
    this.draft = { ...this.draft, ...changed };
    for (const listener of this.#listeners) listener();
  }
}
