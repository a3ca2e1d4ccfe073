import type { Db } from "@polosa/db/client.ts";
import { redirects } from "@polosa/db/schema/redirects.ts";
import { eq, sql } from "drizzle-orm";
import type { Actor } from "../../kernel/actor.ts";
import type { Graph, Target } from "./rules.ts";

/** One hand at a time on the addresses: what is flattened here must not be lengthened there. Held until the transaction ends. */
export async function lockAddresses(tx: Db): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(7026004)`);
}

/** What led to this path leads to the target from now on. */
export async function leadOn(tx: Db, path: string, target: Target): Promise<void> {
  await tx.update(redirects).set(target).where(eq(redirects.toPath, path));
}

interface Written {
  graph: Graph;
  /** Where redirects begin that are new. */
  placed: readonly string[];
  /** Where those begin that lead elsewhere by that, new ones among them or not. */
  flattened: readonly string[];
}

/** Writes what was placed in the graph. The caller holds the lock. Returns the ids of the new redirects. */
export async function writeGraph(tx: Db, actor: Actor, { graph, placed, flattened }: Written): Promise<string[]> {
  if (placed.length === 0) return [];
  const added = await tx
    .insert(redirects)
    .values(toRows(graph, placed).map((row) => ({ ...row, createdBy: actor.id })))
    .returning({ id: redirects.id });

  const isNew = new Set(placed);
  const moved = toRows(
    graph,
    flattened.filter((path) => !isNew.has(path)),
  );
  if (moved.length > 0)
    await tx.execute(sql`
      update ${redirects} set article_id = moved."articleId", to_path = moved."toPath"
      from jsonb_to_recordset(${JSON.stringify(moved)}::jsonb) as moved("fromPath" text, "articleId" uuid, "toPath" text)
      where redirects.from_path = moved."fromPath"`);
  return added.map(({ id }) => id);
}

const toRows = ({ redirects: known }: Graph, paths: readonly string[]) =>
  paths.flatMap((fromPath) => {
    const target = known.get(fromPath);
    return target ? [{ fromPath, ...target }] : [];
  });
