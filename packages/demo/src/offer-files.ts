import type { Db } from "@polosa/db/client.ts";
import { addFile } from "@polosa/newsroom/files/commands.ts";
import type { Actor } from "@polosa/newsroom/kernel/actor.ts";
import type { Storage } from "@polosa/newsroom/storage/storage.ts";

const measurements = ["month,two_winters_ago,last_winter,this_winter", "2025-11,118,84,29", "2025-12,176,121,38", "2026-01,203,133,41", ""].join("\n");

const offered: Record<string, { fileName: string; text: string }> = {
  "clean-winter": { fileName: "karasuat-pm25.csv", text: measurements },
};

/** The files that stories offer for download. Returns their ids by key. */
export async function offerFiles(db: Db, actor: Actor, storage: Storage): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [key, { fileName, text }] of Object.entries(offered)) ids.set(key, await addFile(db, actor, { fileName, bytes: Buffer.from(text), storage }));
  return ids;
}
