import { execFileSync, spawnSync } from "node:child_process";
import { statSync } from "node:fs";

/** Who Postgres runs as. Null means: as ourselves. */
export type Account = { uid: number; gid: number } | null;

/** Postgres refuses to run as root, so root lends it another user; an existing cluster keeps its owner. */
export function findAccount(directory: string): Account {
  if (process.getuid?.() !== 0) return null;

  return findOwner(directory) ?? findUser("postgres") ?? findUser("polosa") ?? createUser() ?? getNobody();
}

function findOwner(directory: string): Account {
  const owner = statSync(directory, { throwIfNoEntry: false });
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : null;
}

function findUser(name: string): Account {
  try {
    return { uid: numericId("-u", name), gid: numericId("-g", name) };
  } catch {
    return null;
  }
}

function numericId(flag: "-u" | "-g", name: string): number {
  return Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
}

function createUser(): Account {
  const created =
    spawnSync("useradd", ["--system", "--no-create-home", "--shell", "/bin/false", "polosa"]).status === 0 ||
    spawnSync("adduser", ["-S", "-D", "-H", "-s", "/bin/false", "polosa"]).status === 0;
  return created ? findUser("polosa") : null;
}

function getNobody(): Account {
  const nobody = findUser("nobody");
  if (!nobody) throw new Error("Postgres does not run as root and no other user was found: create one called postgres, or set DATABASE_URL.");
  return nobody;
}
