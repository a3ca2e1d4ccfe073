import type { Db } from "@polosa/db/client.ts";
import { topics } from "@polosa/db/schema/topics.ts";
import { toSlug } from "../articles/rules.ts";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import type { AddTopic } from "./input.ts";
import { canAddTopic } from "./permissions.ts";
import type { Topic } from "./queries.ts";

/** Opens a topic. Its slug comes from the English name; two topics of one slug are one topic said twice. */
export async function addTopic(db: Db, actor: Actor, { names }: AddTopic): Promise<Topic> {
  authorize(canAddTopic(actor));
  const slug = toSlug(names.en, "en");
  if (slug === "") throw new DomainError("invalid", "topic_name_missing", { names: "topic_name_missing" });

  return db.transaction(async (tx) => {
    const [topic] = await tx
      .insert(topics)
      .values({ slug, names })
      .onConflictDoNothing({ target: topics.slug })
      .returning({ id: topics.id, slug: topics.slug, names: topics.names });
    if (!topic) throw new DomainError("conflict", "topic_exists");

    await writeAudit(tx, actor, { act: "addTopic", subject: "topic", subjectId: topic.id, details: { slug } });
    return topic;
  });
}
