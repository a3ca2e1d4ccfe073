import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { findAccount } from "./account.ts";
import { findBinaries } from "./binaries.ts";
import { ensureCluster } from "./cluster.ts";
import { ensureDatabase } from "./databases.ts";
import { findHome, settleHome } from "./home.ts";
import { findPostmaster, stopPostmaster, waitForEnd } from "./postmaster.ts";
import { spawnServer } from "./server.ts";

export type EmbeddedPostgres = {
  url: string;
  /** Found running, left over by a launcher that was killed. */
  adopted: boolean;
  /** Settles when the server has gone, whoever ended it. */
  ended: Promise<void>;
  stop(): Promise<void>;
};

export type Wanted = {
  directory: string;
  /** False for tests: nothing is flushed to disk, a power cut may lose the cluster. */
  durable: boolean;
  onNotice?(text: string): void;
};

/** One cluster per directory; a second start finds the first. The database is called `polosa`. */
export async function startEmbeddedPostgres(wanted: Wanted): Promise<EmbeddedPostgres> {
  const account = findAccount(wanted.directory);
  const home = settleHome(wanted.directory, account, wanted.onNotice ?? (() => {}));
  const binaries = await findBinaries(account);
  await ensureCluster({ home, binaries, account, durable: wanted.durable });

  const found = await findPostmaster(join(home, "data"));
  const postmaster = found ?? (await spawnServer({ home, binaries, account, durable: wanted.durable }));
  const ended = waitForEnd(postmaster);

  const password = await readFile(join(home, "password"), "utf8");
  const url = `postgres://polosa:${password}@127.0.0.1:${postmaster.port}/polosa`;
  await ensureDatabase(url);

  return { url, adopted: found !== null, ended, stop: () => stopPostmaster(postmaster) };
}

/** Ends what still runs in the directory and removes it, wherever it was settled. */
export async function removeEmbeddedPostgres(directory: string): Promise<void> {
  const home = findHome(directory);
  if (!home) return;

  const postmaster = await findPostmaster(join(home, "data"));
  if (postmaster) await stopPostmaster(postmaster);

  await rm(home, { recursive: true, force: true });
  await rm(directory, { recursive: true, force: true });
}
