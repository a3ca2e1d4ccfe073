import { RevisionText } from "@polosa/newsroom/articles/input.ts";
import { z } from "zod";
import type { WholeDraft } from "./merge-drafts.ts";

const StoredFields = RevisionText.omit({ document: true }).extend({ sectionId: z.string() });

/** A draft as the newsroom gives it back: without spaces around what is in its fields. */
export function asStored({ fields, document }: WholeDraft): WholeDraft {
  const stored = StoredFields.safeParse(fields);
  return { fields: stored.success ? stored.data : fields, document };
}
