import type { Db } from "@polosa/db/client.ts";
import { paragraph, toDocument } from "@polosa/document/build.ts";
import { saveDraft, startArticle } from "@polosa/newsroom/articles/commands.ts";
import { emptyText } from "@polosa/newsroom/articles/rules.ts";
import type { Actor } from "@polosa/newsroom/kernel/actor.ts";
import type { SignedIn } from "@polosa/newsroom/people/queries.ts";
import { publishArticle } from "@polosa/newsroom/publications/commands.ts";
import { givenAuthor, givenComment, givenPerson, givenSection } from "@polosa/newsroom/testing/builders.ts";
import { type Caller, type Ownership, toRole } from "./callers.ts";

/** Who acts, and on what. */
export interface Scene {
  actor: SignedIn;
  /** An administrator who is somebody else: what is foreign is theirs. */
  other: SignedIn;
  /** Whose what is acted on is. */
  owner: SignedIn;
  sectionId: string;
}

export async function givenScene(db: Db, caller: Caller, ownership: Ownership): Promise<Scene> {
  const [here, elsewhere] = [await givenSection(db), await givenSection(db)];
  const actor = { ...(await givenPerson(db, toRole(caller, { here: here.id, elsewhere: elsewhere.id }))), locale: "ru" as const };
  const other = { ...(await givenPerson(db, { role: "administrator" })), locale: "ru" as const };
  return { actor, other, owner: ownership === "own" ? actor : other, sectionId: here.id };
}

/** Started by the owner, whatever they may be by now. */
export async function givenDraft(db: Db, { owner, sectionId }: Scene): Promise<{ id: string; revision: number; text: ReturnType<typeof toText> }> {
  const then = asAdministrator(owner);
  const id = await startArticle(db, then, { locale: "ru", sectionId, storyId: null });
  const text = toText(await givenAuthor(db));
  return { id, revision: await saveDraft(db, then, { articleId: id, sectionId, basedOn: 1, ...text }), text };
}

export async function givenPublished(db: Db, scene: Scene): Promise<{ id: string }> {
  const { id, revision } = await givenDraft(db, scene);
  await publishArticle(db, asAdministrator(scene.other), { articleId: id, revision });
  return { id };
}

export async function givenWaitingComment(db: Db, scene: Scene): Promise<string> {
  const { id } = await givenPublished(db, scene);
  return (await givenComment(db, { articleId: id })).id;
}

export const asAdministrator = (person: Actor): Actor => ({ ...person, roles: [{ role: "administrator", sectionId: null }] });

const toText = (authorId: string) => ({
  ...emptyText(),
  headline: "Заголовок",
  lede: "Лид",
  document: toDocument(paragraph("Текст")),
  byline: [{ authorId, role: "text" as const }],
});
