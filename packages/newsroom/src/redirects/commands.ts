import type { Db } from "@polosa/db/client.ts";
import { redirects } from "@polosa/db/schema/redirects.ts";
import { eq, sql } from "drizzle-orm";
import { writeAudit } from "../audit/commands.ts";
import type { Actor } from "../kernel/actor.ts";
import { authorize, DomainError } from "../kernel/errors.ts";
import { markStale, pathKey } from "../kernel/stale-keys.ts";
import { lockAddresses, writeGraph } from "./graph/commands.ts";
import { loadGraph } from "./graph/queries.ts";
import { findRefusal, place } from "./graph/rules.ts";
import { AddRedirect, IMPORT_LINES, type ImportRedirects, type RemoveRedirect } from "./input.ts";
import { canKeepRedirects } from "./permissions.ts";
import { parseTable, type TableLine } from "./table.ts";

/** Lets an address lead elsewhere, in one hop. Refuses loops and addresses where readers find something. */
export async function addRedirect(db: Db, actor: Actor, input: AddRedirect): Promise<void> {
  await db.transaction(async (tx) => {
    await lockAddresses(tx);

    authorize(canKeepRedirects(actor));

    const graph = await loadGraph(tx, [input]);
    const refusal = findRefusal(graph, input);
    if (refusal) throw new DomainError("conflict", refusal);

    const flattened = place(graph, input);
    const [id] = await writeGraph(tx, actor, { graph, placed: [input.from], flattened });
    if (!id) throw new Error("A redirect was not written");

    await markStale(tx, [input.from, ...flattened].map(pathKey));
    await writeAudit(tx, actor, { act: "addRedirect", subject: "redirect", subjectId: id, details: input });
  });
}

/** From now on nothing is found at the address, unless something stands there. */
export async function removeRedirect(db: Db, actor: Actor, { redirectId }: RemoveRedirect): Promise<void> {
  await db.transaction(async (tx) => {
    await lockAddresses(tx);

    authorize(canKeepRedirects(actor));

    const [removed] = await tx.delete(redirects).where(eq(redirects.id, redirectId)).returning({ from: redirects.fromPath, to: redirects.toPath });
    if (!removed) throw new DomainError("not_found", "redirect_missing");

    await markStale(tx, [pathKey(removed.from)]);
    await writeAudit(tx, actor, { act: "removeRedirect", subject: "redirect", subjectId: redirectId, details: removed });
  });
}

export interface ImportReport {
  taken: number;
  /** How many lead further than was asked for, so that there is one hop. */
  flattened: number;
  refused: { line: number; from: string; reason: string }[];
}

/** Takes what can be taken of a table, all of it or, when anything breaks, none; says of each other line why it was refused. */
export async function importRedirects(db: Db, actor: Actor, { table }: ImportRedirects): Promise<ImportReport> {
  const lines = parseTable(table);
  if (lines.length === 0) throw new DomainError("invalid", "table_empty");
  if (lines.length > IMPORT_LINES) throw new DomainError("invalid", "table_too_long");
  return db.transaction(async (tx) => {
    await lockAddresses(tx);

    authorize(canKeepRedirects(actor));

    const { taken, flattened, refused } = await takeLines(tx, actor, lines);

    const paths = [...new Set([...taken, ...flattened])];
    if (paths.length > 0) await markStale(tx, paths.map(pathKey));
    const report = { taken: taken.length, flattened: flattened.size, refused };
    await writeAudit(tx, actor, { act: "importRedirects", subject: "redirect", subjectId: "import", details: { ...report, refused: refused.length } });
    return report;
  });
}

/** Adds up how often readers came by these addresses. */
export async function countRedirectHits(db: Db, hits: ReadonlyMap<string, number>): Promise<void> {
  if (hits.size === 0) return;
  await db.execute(sql`
    update ${redirects} set hits = redirects.hits + counted.hits, hit_at = now()
    from jsonb_to_recordset(${JSON.stringify([...hits].map(([path, count]) => ({ path, hits: count })))}::jsonb) as counted(path text, hits bigint)
    where redirects.from_path = counted.path`);
}

/** All of them by a handful of queries: what is there is loaded at once, and what becomes of each line is decided in memory. */
async function takeLines(tx: Db, actor: Actor, lines: readonly TableLine[]) {
  const read = lines.map((line) => ({ line, parsed: AddRedirect.safeParse({ from: line.from, to: line.to }) }));
  const graph = await loadGraph(
    tx,
    read.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : [])),
  );
  const taken: string[] = [];
  const flattened = new Set<string>();
  const refused: ImportReport["refused"] = [];
  for (const { line, parsed } of read) {
    const reason = parsed.success ? findRefusal(graph, parsed.data) : (parsed.error.issues[0]?.message ?? "malformed");
    if (reason !== null) refused.push({ line: line.number, from: line.from, reason });
    else if (parsed.success) {
      taken.push(parsed.data.from);
      for (const path of place(graph, parsed.data)) flattened.add(path);
    }
  }
  await writeGraph(tx, actor, { graph, placed: taken, flattened: [...flattened] });
  return { taken, flattened, refused };
}
