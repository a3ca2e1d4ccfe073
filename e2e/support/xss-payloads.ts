import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withoutControlCharacters } from "@polosa/document/text.ts";
import { z } from "zod";

const Corpora = z.record(z.string(), z.array(z.string()));

/**
 * Attacks by the public collection whose classes they follow: OWASP's XSS filter evasion, PortSwigger's cheat sheet, html5sec.
 * Written down as a field takes them: what it refuses at the door never reaches a page.
 */
export const payloads: readonly string[] = Object.values(Corpora.parse(JSON.parse(readFileSync(join(import.meta.dirname, "xss-payloads.json"), "utf8"))))
  .flat()
  .map((payload) => withoutControlCharacters(payload).trim());

/** Groups that fit into a field of so many characters, every payload whole in one of them. */
export function groupPayloads(limit: number): string[][] {
  const groups: string[][] = [];
  for (const payload of payloads) {
    const last = groups.at(-1);
    if (last && [...last, payload].join(" ").length <= limit) last.push(payload);
    else groups.push([payload]);
  }
  return groups;
}
