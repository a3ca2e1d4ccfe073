import { BylineEntry, Labels, RevisionText } from "@polosa/newsroom/articles/input.ts";
import { z } from "zod";
import { findKept, forgetKept, keep } from "../saving/browser-store.ts";
import type { Origin } from "../saving/draft.ts";
import type { Fields } from "./draft-keeper.ts";

/** A document as the editor takes it, which checks it against its own schema. */
export const EditorDocument = z.looseObject({ type: z.literal("doc") });

const snippet = z.object({ title: z.string(), description: z.string() });

/** Loose on purpose: a copy that is too long to be saved is still somebody's work. */
const CopiedFields = z.object({
  headline: z.string(),
  lede: z.string(),
  sectionId: z.uuid(),
  byline: z.array(BylineEntry),
  lead: z.object({ mediaId: z.uuid(), alt: z.string(), caption: z.string(), credit: z.string() }).nullable(),
  kind: RevisionText.shape.kind,
  labels: z.object({ ...Labels.shape, fundedBy: z.string() }),
  topicIds: z.array(z.uuid()),
  search: snippet,
  social: snippet,
});

const Whole = z.object({ fields: CopiedFields, document: RevisionText.shape.document });

const LocalCopy = z.object({
  key: z.string(),
  at: z.iso.datetime(),
  fields: CopiedFields,
  document: EditorDocument,
  origin: z.object({ revision: z.int(), base: Whole, sent: z.array(Whole) }),
});
export type LocalCopy = z.infer<typeof LocalCopy>;

/** So often while somebody types. */
const WRITE_AFTER_MS = 250;

/** What was typed and not saved, kept in this browser for this person. A full or forbidden storage only means there is no copy. */
export class CopyShelf {
  readonly #prefix: string;
  /** Of this page alone: two windows of one person do not write over each other. */
  readonly #key: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #write: (() => void) | null = null;
  /** What the store has of the origin, which changes with saves and not with keys. */
  #origin: Origin | null = null;

  constructor(personId: string, articleId: string) {
    this.#prefix = `${personId}:${articleId}:`;
    this.#key = `${this.#prefix}${Date.now()}`;
  }

  /** The last one that another page left. */
  async find(): Promise<LocalCopy | null> {
    const kept = (await findKept(this.#prefix)).filter(({ key }) => key !== this.#key);
    const copies = kept.flatMap(({ key, text, origin }) => LocalCopy.safeParse({ ...Object(text), key, origin }).data ?? []);
    return copies.sort((one, other) => other.at.localeCompare(one.at))[0] ?? null;
  }

  forget(copy: LocalCopy): void {
    void forgetKept(copy.key);
  }

  put(copy: { fields: Fields; origin: Origin }, readDocument: () => unknown): void {
    this.#write = () => {
      const { fields, origin } = copy;
      const text = { at: new Date().toISOString(), fields, document: readDocument() };
      void keep(this.#key, origin === this.#origin ? { text } : { text, origin });
      this.#origin = origin;
    };
    this.#timer ??= setTimeout(() => this.flush(), WRITE_AFTER_MS);
  }

  /** What waits is written now: the page may be gone in a moment. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#write?.();
    this.#write = null;
  }

  drop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#write = null;
    this.#origin = null;
    void forgetKept(this.#key);
  }
}
