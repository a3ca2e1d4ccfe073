import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { chown, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import type { Account } from "./account.ts";

/** `home` holds `data` (the cluster), `password`, `port` and `server.log`. */
export type Place = { home: string; binaries: string; account: Account; durable: boolean };

// pg_trgm and the text search parser ask libc, not ICU, what a letter is: under "C" they see none in Cyrillic.
const localesToTry = ["C.UTF-8", "en_US.UTF-8", "C"];

export async function ensureCluster(place: Place): Promise<void> {
  if (existsSync(join(place.home, "data", "PG_VERSION"))) return;

  for (const left of await readdir(place.home)) {
    if (left.startsWith("unfinished-")) await rm(join(place.home, left), { recursive: true, force: true });
  }

  await writePassword(place);
  for (const locale of localesToTry) {
    const complaint = await createCluster(place, locale);
    if (complaint === null) return;
    if (locale === localesToTry.at(-1)) throw new Error(`initdb failed: ${complaint}`);
  }
}

async function writePassword({ home, account }: Place): Promise<void> {
  const path = join(home, "password");
  await writeFile(path, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (account) await chown(path, account.uid, account.gid);
}

/** Null, or initdb's complaint. Renamed into place at the end, so that a killed initdb leaves no half cluster. */
async function createCluster({ home, binaries, account, durable }: Place, locale: string): Promise<string | null> {
  const unfinished = join(home, `unfinished-${randomBytes(4).toString("hex")}`);
  const sorting = ["--locale-provider=icu", "--icu-locale=kk-KZ", `--locale=${locale}`, "--encoding=UTF8"];
  const access = ["--username=polosa", "--auth=scram-sha-256", `--pwfile=${join(home, "password")}`];
  const child = spawn(join(binaries, "initdb"), ["-D", unfinished, ...sorting, ...access, ...(durable ? [] : ["--no-sync"])], {
    ...account,
    cwd: home,
    env: { LC_ALL: locale, PATH: "/usr/bin:/bin" },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [complaint, code] = await Promise.all([buffer(child.stderr), new Promise((resolve) => child.once("error", resolve).once("close", resolve))]);
  if (code === 0) await rename(unfinished, join(home, "data"));
  else await rm(unfinished, { recursive: true, force: true });
  return code === 0 ? null : complaint.toString().trim() || String(code);
}
