import { createHash } from "node:crypto";
import type { Db } from "@polosa/db/client.ts";
import { files } from "@polosa/db/schema/files.ts";
import type { Actor } from "@polosa/newsroom/kernel/actor.ts";
import { uuidv7 } from "uuidv7";

const measurements = ["month,two_winters_ago,last_winter,this_winter", "2025-11,118,84,29", "2025-12,176,121,38", "2026-01,203,133,41", ""].join("\n");

const offered: Record<string, { fileName: string; type: string; text: string }> = {
  "clean-winter": { fileName: "karasuat-pm25.csv", type: "text/csv", text: measurements },
};

/** The files that stories offer for download. Returns their ids by key. */
export async function offerFiles(db: Db, actor: Actor): Promise<Map<string, string>> {
  const ids = new Map(Object.keys(offered).map((key) => [key, uuidv7()]));
  await db.insert(files).values(
    Object.entries(offered).map(([key, { fileName, type, text }]) => ({
      id: ids.get(key),
      hash: createHash("sha256").update(text).digest("hex"),
      fileName,
      type,
      bytes: Buffer.byteLength(text),
      uploadedBy: actor.id,
    })),
  );
  return ids;
}
