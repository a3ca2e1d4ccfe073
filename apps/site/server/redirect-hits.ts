import { countRedirectHits } from "@polosa/newsroom/redirects/commands.ts";
import { toSitePath } from "@polosa/newsroom/redirects/rules.ts";
import { db } from "./db.ts";

const WRITE_EVERY_MS = 5_000;

const hits = new Map<string, number>();

/** Counted in memory: a reader's hop costs no write. */
export function noteRedirectHit(url: string): void {
  const path = toSitePath(url.split("?")[0] ?? "");
  if (path) hits.set(path, (hits.get(path) ?? 0) + 1);
}

/** Writes what was counted now and then, until `stop`, which writes the rest. What cannot be written is lost: counts are no news. */
export function keepRedirectHits(): { stop(): Promise<void> } {
  const timer = setInterval(() => void writeHits(), WRITE_EVERY_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await writeHits();
    },
  };
}

async function writeHits(): Promise<void> {
  const counted = new Map(hits);
  hits.clear();
  await countRedirectHits(db(), counted).catch((error: unknown) => console.error(`site: redirect hits: ${String(error)}`));
}
