import type { Cdn, Purge } from "./cdn.ts";

/** Fastly's purge by surrogate keys, up to 256 at a time; soft purges mark stale instead of dropping. */
export function fastly({ serviceId, token, api = "https://api.fastly.com" }: { serviceId: string; token: string; api?: string }): Cdn {
  const purge = (keys: readonly string[], headers: Record<string, string>): Purge[] => [
    {
      url: `${api}/service/${serviceId}/purge`,
      request: {
        method: "POST",
        headers: { "fastly-key": token, "content-type": "application/json", accept: "application/json", ...headers },
        body: JSON.stringify({ surrogate_keys: keys }),
      },
    },
  ];
  return { name: "fastly", batch: 256, refresh: (keys) => purge(keys, { "fastly-soft-purge": "1" }), drop: (keys) => purge(keys, {}) };
}
