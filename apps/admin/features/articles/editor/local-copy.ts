import { BylineEntry, Labels, RevisionText } from "@polosa/newsroom/articles/input.ts";
import { z } from "zod";
import type { Fields } from "./draft-keeper.ts";

/** A document as the editor takes it, which checks it against its own schema. */
export const EditorDocument = z.looseObject({ type: z.literal("doc") });

const snippet = z.object({ title: z.string(), description: z.string() });

/** Loose on purpose: a copy that is too long to be saved is still somebody's work. */
const LocalCopy = z.object({
  at: z.iso.datetime(),
  fields: z.object({
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
  }),
  document: EditorDocument,
});
export type LocalCopy = z.infer<typeof LocalCopy>;

const WRITE_AFTER_MS = 400;

/** What was typed and not saved, kept in this browser for this person. A full or forbidden storage only means there is no copy. */
export class CopyShelf {
  readonly #key: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(personId: string, articleId: string) {
    this.#key = `polosa:unsaved:${personId}:${articleId}`;
  }

  find(): LocalCopy | null {
    try {
      const copy = LocalCopy.safeParse(JSON.parse(localStorage.getItem(this.#key) ?? "null"));
      return copy.success ? copy.data : null;
    } catch {
      return null;
    }
  }

  put(fields: Fields, readDocument: () => unknown): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      try {
        localStorage.setItem(this.#key, JSON.stringify({ at: new Date().toISOString(), fields, document: readDocument() }));
      } catch {}
    }, WRITE_AFTER_MS);
  }

  drop(): void {
    clearTimeout(this.#timer);
    try {
      localStorage.removeItem(this.#key);
    } catch {}
  }
}
