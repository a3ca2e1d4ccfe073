import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

// This file runs before anything is installed, on the machine's own Node: plain JavaScript for Node 20, no packages.

const root = fileURLToPath(new URL("..", import.meta.url));
const ownNode = join(root, "node_modules", "node", "bin", "node");
const installing = join(root, ".data", "installing");

export async function runOnOwnNode(script) {
  if (Number(process.versions.node.split(".")[0]) < 20) leave(`Polosa needs Node 20 or newer; this is ${process.version}.`);
  if (!isInstalled()) await install();

  // The channel tells the inner process when this one is killed.
  const path = join(root, "scripts", script);
  const inner = spawn(findNode(), [path, ...process.argv.slice(2)], { stdio: ["inherit", "inherit", "inherit", "ipc"] });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => inner.kill(signal));
  endWithNpm(inner);

  const [code, signal] = await once(inner, "exit");
  if (signal) console.error(`Ended by ${signal}. The next start tidies up what was left.`);
  process.exit(code ?? 1);
}

/** npm writes what it installed into node_modules/.package-lock.json as its last step. */
function isInstalled() {
  const wanted = readPackages("package-lock.json");
  const installed = readPackages(join("node_modules", ".package-lock.json"));
  if (!installed) return false;
  return Object.entries(wanted ?? {}).every(([path, { version, optional, devOptional }]) => {
    if (!path.includes("node_modules/") || optional || devOptional) return true;
    return installed[path] !== undefined && installed[path].version === version;
  });
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), "utf8")).packages;
  } catch {
    return null;
  }
}

async function install() {
  await claimInstalling();
  if (!isInstalled()) await installPackages();
  rmSync(installing, { force: true });
}

/** Two copies on a fresh clone must not install over each other. */
async function claimInstalling() {
  mkdirSync(join(root, ".data"), { recursive: true });
  for (let said = false; ; said = true) {
    try {
      return writeFileSync(installing, String(process.pid), { flag: "wx" });
    } catch {
      if (!isOtherInstalling()) rmSync(installing, { force: true });
      else if (!said) console.log("  ...   Waiting for another npm that installs here");
    }
    await wait(500);
  }
}

function isOtherInstalling() {
  try {
    // Older than any install: the number is another program's by now.
    if (Date.now() - statSync(installing).mtimeMs > 15 * 60_000) return false;
    return process.kill(Number(readFileSync(installing, "utf8")), 0);
  } catch {
    return false;
  }
}

async function installPackages() {
  const begun = Date.now();
  const seconds = () => `${Math.round((Date.now() - begun) / 1000)} s`;
  console.log("  ...   Installing packages (once; a minute or so)");
  const heartbeat = setInterval(() => console.log(`  ...   Installing packages  ${seconds()}`), 15_000);
  let { code, output } = await npm(["ci"]);
  // A mirror of the registry may lack packages for other systems; npm ci then calls the lock out of date. The versions stay those of the lock.
  if (output.includes("EUSAGE")) ({ code, output } = await npm(["install", "--no-save"]));
  clearInterval(heartbeat);

  if (code !== 0) leave(`${output.split("\n").slice(0, 30).join("\n")}\nThe packages could not be installed: see above; put it right and run this again.`);
  console.log(`  done  Installing packages  ${seconds()}`);
}

async function npm(words) {
  const flags = ["--include=dev", "--include=optional", "--ignore-scripts=false", "--no-audit", "--no-fund", "--loglevel=error"];
  const child = spawn("npm", [...words, ...flags], { cwd: root, shell: process.platform === "win32", stdio: ["ignore", "pipe", "pipe"] });
  child.once("error", (error) => leave(`npm could not be run (${error.message}): put it on the PATH.`));
  // npm goes on when this process is killed: then the next one waits for npm.
  writeFileSync(installing, String(child.pid));

  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const [code] = await once(child, "close");
  return { code, output };
}

function findNode() {
  if (existsSync(ownNode)) return ownNode;
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  return leave("The package node@24 was installed without its program: run npm rebuild node, or use Node 24.");
}

/** Nobody is told when npm itself is killed: the only sign is another parent of ours, or of the shell between. */
function endWithNpm(inner) {
  if (!process.env.npm_lifecycle_event) return;
  const before = describeParents();
  setInterval(() => describeParents() !== before && inner.kill("SIGTERM"), 500).unref();
}

function describeParents() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, "utf8");
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(")")).split(" ")[2]}`;
  } catch {
    return String(process.ppid);
  }
}

function leave(line) {
  if (!isOtherInstalling()) rmSync(installing, { force: true });
  console.error(line);
  process.exit(1);
}
