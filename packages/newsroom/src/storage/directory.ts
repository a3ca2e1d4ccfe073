import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Storage } from "./storage.ts";

/** Files on this machine's disk. */
export function openDirectory(directory: string): Storage {
  return {
    async put(key, bytes) {
      const unfinished = join(directory, `.incoming-${randomUUID()}`);
      const place = join(directory, key);
      await mkdir(dirname(place), { recursive: true });
      try {
        await writeWhole(unfinished, bytes);
        await rename(unfinished, place);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    async find(key) {
      const path = join(directory, key);
      const file = await stat(path).catch(() => null);
      return file?.isFile() ? { bytes: file.size, open: async () => createReadStream(path) } : null;
    },
    remove: (key) => rm(join(directory, key), { force: true }),
  };
}

/** On the disk before it gets its name: a row that names the file may outlive a power cut. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
