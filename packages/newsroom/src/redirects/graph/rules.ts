import { type Locale, locales } from "@polosa/db/schema/columns.ts";
import { isReserved } from "../rules.ts";

/** Where a redirect leads: to an article, wherever it stands, or to a path. */
export type Target = { articleId: string; toPath: null } | { articleId: null; toPath: string };

/** As much of what is found where as deciding about some redirects takes. */
export interface Graph {
  /** By the path where they begin. */
  redirects: Map<string, Target>;
  /** By a path, where the redirects begin that lead to it. */
  leadingTo: Map<string, Set<string>>;
  /** The articles that readers know, public or taken down, by path. */
  articles: ReadonlyMap<string, string>;
  /** The slugs of all sections. */
  sections: ReadonlySet<string>;
}

/** Why there can be no redirect from one path to the other; null when there can. */
export function findRefusal(graph: Graph, { from, to }: { from: string; to: string }): string | null {
  if (from === to || findEnd(graph, to).toPath === from) return "redirect_loop";
  if (from === "/" || isReserved(from)) return "address_reserved";
  // A path that readers find something at needs no redirect, and one would never be looked for.
  if (isFront(graph, from) || graph.articles.has(from)) return "address_in_use";
  return graph.redirects.has(from) ? "redirect_exists" : null;
}

/**
 * Adds a redirect that was not refused: it ends where its target ends, and those that led to its beginning are moved on. Returns
 * where redirects begin that lead elsewhere than before or than was asked for, so that there is one hop.
 */
export function place(graph: Graph, { from, to }: { from: string; to: string }): string[] {
  const isFurther = graph.redirects.has(to);
  const target = findEnd(graph, to);
  const before = [...(graph.leadingTo.get(from) ?? [])];
  graph.leadingTo.delete(from);
  for (const path of [from, ...before]) lead(graph, path, target);
  return isFurther ? [from, ...before] : before;
}

/** The parts of a path that an article may stand at. */
export function toPlace(path: string): { locale: Locale; section: string; slug: string } | null {
  const [locale, section, slug, ...rest] = path.slice(1).split("/");
  return isLocale(locale) && section && slug && rest.length === 0 ? { locale, section, slug } : null;
}

/** Notes where a redirect leads. */
export function lead(graph: Pick<Graph, "redirects" | "leadingTo">, from: string, target: Target): void {
  graph.redirects.set(from, target);
  if (target.toPath === null) return;
  const leading = graph.leadingTo.get(target.toPath) ?? new Set();
  graph.leadingTo.set(target.toPath, leading.add(from));
}

function findEnd({ redirects, articles }: Graph, path: string): Target {
  const next = redirects.get(path);
  if (next) return next;
  const articleId = articles.get(path);
  return articleId ? { articleId, toPath: null } : { articleId: null, toPath: path };
}

function isFront({ sections }: Graph, path: string): boolean {
  const [locale, section, ...rest] = path.slice(1).split("/");
  return isLocale(locale) && rest.length === 0 && (section === undefined || sections.has(section));
}

const isLocale = (code: string | undefined): code is Locale => locales.some((locale) => locale === code);
