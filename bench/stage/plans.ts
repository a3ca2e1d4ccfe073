import type { Db } from "@polosa/db/client.ts";
import { listNewest, listNewestBySection, listSection } from "@polosa/newsroom/front/queries.ts";
import { toCursor } from "@polosa/newsroom/kernel/cursor.ts";
import { findPublishedArticle } from "@polosa/newsroom/publications/queries.ts";
import { listThread } from "@polosa/newsroom/threads/queries.ts";
import { sorts } from "@polosa/newsroom/threads/sorts.ts";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { z } from "zod";
import type { Newsroom } from "./newsroom.ts";

/** How Postgres answers what a page asks: the indexes it uses, the large tables it would read from end to end, the most rows it read of one. */
export type Plan = { page: string; queries: number; indexes: string[]; scanned: string[]; mostRows: number; ms: number };

type Asked = { query: string; params: unknown[] };

const large = new Set(["articles", "article_revisions", "revision_authors", "publications", "stories", "comments", "comment_decisions"]);

type Node = {
  "Node Type": string;
  "Relation Name"?: string | undefined;
  "Index Name"?: string | undefined;
  "Actual Rows"?: number | undefined;
  "Actual Loops"?: number | undefined;
  Plans?: Node[] | undefined;
};
const Node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    "Node Type": z.string(),
    "Relation Name": z.string().optional(),
    "Index Name": z.string().optional(),
    "Actual Rows": z.number().optional(),
    "Actual Loops": z.number().optional(),
    Plans: z.array(Node).optional(),
  }),
);
const Explained = z.tuple([z.object({ "QUERY PLAN": z.tuple([z.object({ Plan: Node, "Execution Time": z.number().optional() })]) })]);
const Places = z.tuple([z.object({ id: z.string(), section_id: z.string(), published_at: z.date() })]);

/** Runs the newsroom's own queries, writes down what they send, and has each explained as it was asked and as a generic plan. */
export async function listPlans({ databaseUrl, bulk }: Newsroom): Promise<Plan[]> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    const [, locale, section = "", slug = ""] = bulk.toPath(Math.floor(bulk.count / 2)).split("/");
    const place = z.enum(["kk", "ru", "en"]).parse(locale);
    const [{ id, section_id: sectionId, published_at: publishedAt }] = Places.parse(
      await sql`
        select id, publications.section_id, published_at from articles join publications on article_id = id
        where articles.locale = ${place} and slug = ${slug}`,
    );
    const before = toCursor(publishedAt, id);
    return [
      await explain(sql, "front", (db) => listFront(db, place)),
      await explain(sql, "section", (db) => listSection(db, { sectionId, locale: place, before: null, limit: 20 })),
      await explain(sql, "section, a later page", (db) => listSection(db, { sectionId, locale: place, before, limit: 20 })),
      await explain(sql, "article", (db) => findPublishedArticle(db, { locale: place, section, slug })),
      ...(await Promise.all(sorts.map((sort) => explain(sql, `thread, ${sort}`, (db) => listThread(db, { articleId: id, sort, after: null, limit: 50 }))))),
    ];
  } finally {
    await sql.end();
  }
}

/** As the site's front does. */
async function listFront(db: Db, locale: "kk" | "ru" | "en"): Promise<void> {
  const newest = await listNewest(db, locale, 15);
  await listNewestBySection(db, locale, { perSection: 4, except: newest.slice(0, 9).map(({ id }) => id) });
}

async function explain(sql: postgres.Sql, page: string, ask: (db: Db) => Promise<unknown>): Promise<Plan> {
  const asked: Asked[] = [];
  await ask(drizzle(sql, { logger: { logQuery: (query, params) => void asked.push({ query, params }) } }));

  const nodes: Node[] = [];
  let ms = 0;
  for (const { query, params } of asked) {
    const [run] = await explainOne(sql, `explain (analyze, format json) ${query}`, params);
    const [generic] = await explainOne(sql, `explain (generic_plan, format json) ${query}`, null);
    nodes.push(...flatten(run.Plan), ...flatten(generic.Plan));
    ms += run["Execution Time"] ?? 0;
  }
  const named = (wanted: (node: Node) => string | undefined) => [...new Set(nodes.flatMap((node) => wanted(node) ?? []))].sort();
  return {
    page,
    queries: asked.length,
    indexes: named((node) => node["Index Name"]),
    scanned: named((node) => (node["Node Type"] === "Seq Scan" && large.has(node["Relation Name"] ?? "") ? node["Relation Name"] : undefined)),
    mostRows: Math.max(
      ...nodes.filter((node) => large.has(node["Relation Name"] ?? "")).map((node) => (node["Actual Rows"] ?? 0) * (node["Actual Loops"] ?? 0)),
    ),
    ms,
  };
}

async function explainOne(sql: postgres.Sql, query: string, params: unknown[] | null) {
  // A generic plan knows no values: its text has to arrive as it is, in the simple protocol.
  const rows = params ? await sql.unsafe(query, params.map(toParameter)) : await sql.unsafe(query).simple();
  return Explained.parse(rows)[0]["QUERY PLAN"];
}

const toParameter = (value: unknown): string | number | null => (typeof value === "number" || value === null ? value : String(value));

const flatten = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(flatten)];
