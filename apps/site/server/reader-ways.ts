import type { ReaderWay } from "@polosa/db/schema/readers.ts";
import { openConfiguredGateway } from "@polosa/newsroom/sms/configured.ts";
import type { SmsGateway } from "@polosa/newsroom/sms/gateway.ts";
import { env } from "./env.ts";

let gateway: SmsGateway | null | undefined;

/** Null where none is configured. */
export function sms(): SmsGateway | null {
  if (gateway === undefined) gateway = openConfiguredGateway(env());
  return gateway;
}

/** The house that vouches for readers; null where none is configured. */
export function oidc(): { issuer: string; clientId: string; clientSecret: string } | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env();
  return issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : null;
}

/** Whether readers can come in by the way the site asks for. */
export function isWayOpen(way: ReaderWay): boolean {
  switch (way) {
    case "open":
    case "email":
      return true;
    case "phone":
      return sms() !== null;
    case "oidc":
      return oidc() !== null;
  }
}
