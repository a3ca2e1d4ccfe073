import { spawn } from "node:child_process";
import { accessSync, chmodSync, constants, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { childEnv } from "../../scripts/launch/env.ts";
import { data } from "../../scripts/launch/paths.ts";
import { findFreePorts } from "../../scripts/launch/ports.ts";
import type { Copy } from "./copies.ts";
import { type Running, track, waitForAnswer } from "./running.ts";

export type Nginx = Running & { port: number };

/** The nginx of this machine, or the one that the tests have unpacked; null when there is neither. */
export function findNginx(): string | null {
  const folders = [...(childEnv({}).PATH ?? "").split(delimiter), "/usr/sbin", "/usr/local/sbin", join(data, "nginx/usr/sbin")];
  return folders.map((folder) => join(folder, "nginx")).find(isProgram) ?? null;
}

/** Serves the copies from disk, already compressed. */
export async function startDiskNginx(program: string, copies: readonly Copy[], directory: string): Promise<Nginx> {
  const home = makeHome(directory, "nginx-disk");
  const places = copies.map(({ path, headers, body }, index) => {
    writeFileSync(join(home, `copy-${index}`), body);
    return toLocation(path, { headers, file: join(home, `copy-${index}`) });
  });
  const [port = 0] = await findFreePorts(1);
  const server = `server { listen 127.0.0.1:${port}; default_type application/octet-stream; etag off; ${places.join(" ")} }`;
  return startNginx(program, { home, port, configuration: toConfiguration(home, server), probe: copies[0]?.path ?? "/" });
}

/** Round robin over the ports, trying the next when one does not answer. */
export async function startBalancingNginx(program: string, ports: readonly number[], directory: string): Promise<Nginx> {
  const home = makeHome(directory, "nginx-balancer");
  const [port = 0] = await findFreePorts(1);
  const upstream = `upstream site { ${ports.map((each) => `server 127.0.0.1:${each} max_fails=1 fail_timeout=1s;`).join(" ")} keepalive 64; }`;
  const passing = "proxy_pass http://site; proxy_http_version 1.1; proxy_set_header Connection ''; proxy_next_upstream error timeout http_502 http_503;";
  const configuration = toConfiguration(home, `${upstream} server { listen 127.0.0.1:${port}; location / { ${passing} } }`);
  return startNginx(program, { home, port, configuration, probe: "/readyz" });
}

type Start = { home: string; port: number; configuration: string; probe: string };

export async function startNginx(program: string, { home, port, configuration, probe }: Start): Promise<Nginx> {
  const file = join(home, "nginx.conf");
  writeFileSync(file, configuration);
  const child = spawn(program, ["-p", home, "-c", file, "-e", join(home, "error.log"), "-g", "daemon off;"], { stdio: "ignore", detached: true });
  const running = track(child);
  await waitForAnswer(running, port, probe);
  return { ...running, port };
}

/** Its workers run as another user when we are root, and must be able to read what they serve. */
export function makeHome(directory: string, name: string): string {
  const home = join(directory, name);
  mkdirSync(home, { recursive: true });
  chmodSync(home, 0o755);
  return home;
}

// One worker, as the site and the plain server are one process.
const toConfiguration = (home: string, http: string): string => `
${process.getuid?.() === 0 ? "user root;" : ""}
master_process on; worker_processes 1; pid ${home}/pid; error_log ${home}/error.log;
events { worker_connections 1024; }
http {
  access_log ${home}/access.log combined buffer=32k flush=1s; sendfile on; tcp_nopush on; keepalive_requests 1000000; keepalive_timeout 65s; open_file_cache max=100;
  client_body_temp_path ${home}/body; proxy_temp_path ${home}/proxy; fastcgi_temp_path ${home}/fastcgi;
  uwsgi_temp_path ${home}/uwsgi; scgi_temp_path ${home}/scgi;
  ${http}
}`;

function toLocation(path: string, { headers, file }: { headers: string[]; file: string }): string {
  const pairs = headers.flatMap((name, at) => (at % 2 === 0 ? [{ name, value: headers[at + 1] ?? "" }] : []));
  const type = pairs.find(({ name }) => name.toLowerCase() === "content-type")?.value ?? "text/html";
  const added = pairs.filter(({ name }) => !/^content-(type|length)$/i.test(name));
  const lines = added.map(({ name, value }) => `add_header ${name} '${value.replaceAll("'", "\\'").replaceAll("$", "")}';`);
  return `location = ${path} { alias ${file}; types {} default_type '${type}'; ${lines.join(" ")} }`;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
