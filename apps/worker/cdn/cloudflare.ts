import type { Cdn, Purge } from "./cdn.ts";

/** Cloudflare's purge by cache tags, up to 100 at a time. It has no soft purge: what is refreshed is fetched by the next reader. */
export function cloudflare({ zoneId, token, api = "https://api.cloudflare.com/client/v4" }: { zoneId: string; token: string; api?: string }): Cdn {
  const purge = (keys: readonly string[]): Purge[] => [
    {
      url: `${api}/zones/${zoneId}/purge_cache`,
      request: { method: "POST", headers: { authorization: `Bearer ${token}`, "content-type": "application/json" }, body: JSON.stringify({ tags: keys }) },
    },
  ];
  return { name: "cloudflare", batch: 100, refresh: purge, drop: purge };
}
