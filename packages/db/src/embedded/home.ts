import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, lstatSync, mkdirSync, readdirSync, realpathSync, rmdirSync, statSync, symlinkSync, unlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Account } from "./account.ts";

/** Root's folders that any user can pass through. */
const shelters = ["/var/lib/polosa", "/opt/polosa", "/usr/local/polosa"];

/** The real folder of the cluster: the one asked for or, where Postgres's user cannot reach that, a shelter that it then links to. */
export function settleHome(directory: string, account: Account, onNotice: (text: string) => void): string {
  const home = findHome(directory);
  if (home && !account) refuseForeign(home);
  if (home && (isReachable(home, account) || readdirSync(home).length > 0)) return own(home, account);

  removeEmptyPlace(directory);
  mkdirSync(dirname(directory), { recursive: true });
  if (isPassable(dirname(directory), account)) return own(makeFolder(directory), account);

  const shelter = makeFolder(join(makeShelter(account), `${basename(directory)}-${randomBytes(6).toString("hex")}`));
  symlinkSync(shelter, directory);
  onNotice(`Postgres's own user cannot pass through ${dirname(directory)}: its data are in ${shelter}`);
  return own(shelter, account);
}

/** Null when there is nothing yet, or only a link to what is gone. */
export function findHome(directory: string): string | null {
  try {
    return realpathSync(directory);
  } catch {
    return null;
  }
}

/** Made by root, open to pass through, and kept: data that were moved there are never in a temporary folder. */
export function makeShelter(account: Account): string {
  const found = shelters.find((path) => isUsableShelter(path, account));
  if (!found) throw new Error(`Postgres's own user needs a folder that it can reach; tried ${shelters.join(", ")}. Make one of them, or set DATABASE_URL.`);
  return found;
}

function isUsableShelter(path: string, account: Account): boolean {
  try {
    mkdirSync(path, { recursive: true, mode: 0o755 });
    if (readdirSync(path).length === 0) chmodSync(path, 0o755);
  } catch {
    return false;
  }
  return isPassable(path, account);
}

function isReachable(directory: string, account: Account): boolean {
  return account === null || passes('cd "$0" && test -w .', directory, account);
}

function isPassable(directory: string, account: Account): boolean {
  return account === null || passes('cd "$0"', directory, account);
}

// Asking the system as that user covers what mode bits do not tell: access lists, mounts, namespaces.
function passes(test: string, directory: string, account: NonNullable<Account>): boolean {
  return spawnSync("/bin/sh", ["-c", test, directory], { ...account, cwd: "/", stdio: "ignore" }).status === 0;
}

function refuseForeign(home: string): void {
  if (process.getuid && statSync(home).uid !== process.getuid()) {
    throw new Error(`${home} belongs to another user: start as that user or as root, or remove it if its data are not needed.`);
  }
}

function makeFolder(path: string): string {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return realpathSync(path);
}

function own(home: string, account: Account): string {
  if (account) chownSync(home, account.uid, account.gid);
  chmodSync(home, 0o700);
  return home;
}

function removeEmptyPlace(directory: string): void {
  const place = lstatSync(directory, { throwIfNoEntry: false });
  if (place?.isSymbolicLink()) unlinkSync(directory);
  else if (place) rmdirSync(directory);
}
