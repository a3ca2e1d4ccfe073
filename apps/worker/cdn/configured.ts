import { z } from "zod";
import type { Cdn } from "./cdn.ts";
import { cloudflare } from "./cloudflare.ts";
import { fastly } from "./fastly.ts";
import { varnish } from "./varnish.ts";

export const CdnEnv = z.object({
  FASTLY_SERVICE_ID: z.string().optional(),
  FASTLY_TOKEN: z.string().optional(),
  CLOUDFLARE_ZONE_ID: z.string().optional(),
  CLOUDFLARE_TOKEN: z.string().optional(),
  /** Addresses, separated by spaces. */
  VARNISH_SERVERS: z
    .string()
    .optional()
    .transform((servers) => servers?.split(/\s+/).filter(Boolean) ?? [])
    .pipe(z.array(z.url())),
});
export type CdnEnv = z.infer<typeof CdnEnv>;

/** The CDNs whose settings are there. */
export function configuredCdns(env: CdnEnv): Cdn[] {
  return [
    ...(env.FASTLY_SERVICE_ID && env.FASTLY_TOKEN ? [fastly({ serviceId: env.FASTLY_SERVICE_ID, token: env.FASTLY_TOKEN })] : []),
    ...(env.CLOUDFLARE_ZONE_ID && env.CLOUDFLARE_TOKEN ? [cloudflare({ zoneId: env.CLOUDFLARE_ZONE_ID, token: env.CLOUDFLARE_TOKEN })] : []),
    ...(env.VARNISH_SERVERS.length > 0 ? [varnish({ servers: env.VARNISH_SERVERS })] : []),
  ];
}
