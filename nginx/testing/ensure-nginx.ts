import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../scripts/launch/commands.ts";
import { OperatorError } from "../../scripts/launch/operator-error.ts";
import { data } from "../../scripts/launch/paths.ts";

const unpacked = join(data, "nginx");
const places = ["nginx", "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx", join(unpacked, "usr/sbin/nginx")];

/**
 * The path of an nginx that starts: one that is here, else Debian's, unpacked and not installed. (Installing would start a server
 * on port 80 of this machine and needs root; unpacking touches nothing but `.data`.)
 */
export async function ensureNginx(): Promise<string> {
  const nginx = (await findNginx()) ?? (await unpackDebians());
  if (!nginx) throw new OperatorError("The front is tested with nginx, and none was found: install it (apt-get install nginx-light, brew install nginx).");
  return nginx;
}

async function findNginx(): Promise<string | null> {
  for (const place of places) if ((place === "nginx" || existsSync(place)) && (await starts(place))) return place;
  return null;
}

async function starts(file: string): Promise<boolean> {
  return (await run({ file, args: ["-v"] }).catch(() => ({ ok: false }))).ok;
}

async function unpackDebians(): Promise<string | null> {
  if (!existsSync("/usr/bin/apt-get")) return null;

  mkdirSync(data, { recursive: true });
  const workshop = mkdtempSync(join(data, "nginx-"));
  try {
    const download = "apt-get download -qq -o APT::Sandbox::User=root nginx";
    // Another test file may have been faster; its copy is as good.
    const script = `cd "$0" && (${download} || { apt-get update -qq && ${download}; }) && dpkg -x nginx_*.deb unpacked && mv -nT unpacked "$1"`;
    await run({ file: "/bin/sh", args: ["-c", script, workshop, unpacked] });
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  return findNginx();
}
