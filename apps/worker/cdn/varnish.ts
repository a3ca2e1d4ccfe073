import type { Cdn, Purge } from "./cdn.ts";

/** `PURGE` with the keys in a header, as Varnish's xkey module takes them and docs/operating.md configures it; to each server of the list. */
export function varnish({ servers }: { servers: readonly string[] }): Cdn {
  const purge = (header: string, keys: readonly string[]): Purge[] =>
    servers.map((server) => ({ url: server, request: { method: "PURGE", headers: { [header]: keys.join(" ") }, trustedHosts: [new URL(server).host] } }));
  return { name: "varnish", batch: 50, refresh: (keys) => purge("xkey-softpurge", keys), drop: (keys) => purge("xkey-purge", keys) };
}
