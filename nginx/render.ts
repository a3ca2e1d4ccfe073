import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface Front {
  listenPort: number;
  /** Between the cache and the site; on the loopback only. */
  innerPort: number;
  /** Of the site's processes, on this machine. */
  upstreamPorts: readonly number[];
  /** Where it keeps what it keeps. Must be there, be absolute, and be the front's alone. */
  directory: string;
  /** The host of `SITE_URL`, with its port where it has one. */
  serverName: string;
  /** Names that lead on to `serverName`. */
  otherNames?: readonly string[];
  /** PEM files; with them, what comes to `listenPort` is sent on to HTTPS. */
  tls?: { port: number; certificate: string; key: string };
  /** A network whose `X-Forwarded-For` is believed. */
  trustedProxy?: string;
  staleSeconds?: number;
  commentsPerMinute?: number;
  workers?: number;
  /** Whether pages from the front's own cache are written to the log; `true` unless said otherwise. */
  logHits?: boolean;
}

/** One `nginx.conf` for this machine, from the templates that the container uses. Start it with `nginx -c <file> -g "daemon off;"`. */
export function renderNginxConfig(front: Front): string {
  const config = renderTemplate("nginx.conf", toVariables(front));
  // Started as root, nginx would work as nobody, who cannot reach other people's temporary folders.
  return process.getuid?.() === 0 ? `user root;\n${config}` : config;
}

function toVariables({ tls, ...front }: Front): Record<string, string> {
  return {
    WORKERS: String(front.workers ?? "auto"),
    LISTEN: `127.0.0.1:${front.listenPort}`,
    INNER_PORT: String(front.innerPort),
    HOST: front.serverName,
    OTHER_NAMES: front.otherNames?.join(" ") ?? "_",
    SCHEME: tls ? "https" : "http",
    TLS_LISTEN: `127.0.0.1:${tls?.port}`,
    CERTIFICATE: tls?.certificate ?? "",
    CERTIFICATE_KEY: tls?.key ?? "",
    UPSTREAM: front.upstreamPorts.map((port) => `server 127.0.0.1:${port} max_fails=0;`).join(" "),
    RESOLVER: "127.0.0.1",
    TRUSTED_PROXY: front.trustedProxy ?? "unix:",
    DIRECTORY: front.directory,
    PAGES: fileURLToPath(new URL("pages", import.meta.url)),
    PAGES_SIZE: "128m",
    IMMUTABLE_SIZE: "128m",
    STALE_SECONDS: String(front.staleSeconds ?? 10),
    COMMENTS_PER_MINUTE: String(front.commentsPerMinute ?? 30),
    LOG_HITS: front.logHits === false ? "0" : "1",
    ACCESS_LOG: `${front.directory}/access.log`,
  };
}

/** What `envsubst` does, and with every `include` in its place. */
function renderTemplate(name: string, variables: Record<string, string>): string {
  const fill = (text: string): string =>
    text.replaceAll(/\$\{FRONT_(\w+)\}/g, (_, variable: string) => {
      const value = variables[variable];
      if (value === undefined) throw new Error(`nginx/templates/${name}.template: nothing is known of FRONT_${variable}.`);
      return value;
    });
  return fill(readFileSync(new URL(`templates/${name}.template`, import.meta.url), "utf8")).replaceAll(
    /^( *)include ([\w-]+\.conf);$/gm,
    (_, indent: string, included: string) =>
      renderTemplate(included, variables)
        .trimEnd()
        .replaceAll(/^(?=.)/gm, indent),
  );
}
