import type { Db } from "@polosa/db/client.ts";
import { approveComment } from "../src/moderation/commands.ts";
import type { Reader } from "../src/readers/queries.ts";
import { givenComment, givenPerson, givenReader } from "./builders.ts";

/** A comment that readers see, of a reader who can be named. */
export async function givenShownComment(db: Db, posted: { articleId: string; parentId?: string | null; reader?: Reader; body?: string }) {
  const reader = posted.reader ?? (await givenReader(db));
  const { id, standing } = await givenComment(db, { ...posted, reader });
  if (standing !== "visible") await approveComment(db, await givenPerson(db, { role: "moderator" }), { commentId: id });
  return { id, reader };
}
