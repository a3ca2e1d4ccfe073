import { openStorage } from "@polosa/newsroom/storage/configured.ts";
import type { Storage } from "@polosa/newsroom/storage/storage.ts";
import { env } from "./env.ts";

let opened: Storage | undefined;

/** Where pictures and files are kept. */
export function storage(): Storage {
  opened ??= openStorage(env());
  return opened;
}
