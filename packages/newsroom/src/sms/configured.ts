import { z } from "zod";
import { openGateway, type SmsGateway } from "./gateway.ts";

/** Part of an app's environment: a gateway when its address is given, else none. */
export const SmsEnv = z.object({
  SMS_GATEWAY_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMS_GATEWAY_BODY: z.string().default('{"to":"{number}","text":"{text}"}'),
  SMS_GATEWAY_CONTENT_TYPE: z.string().default("application/json"),
  /** The whole header, as in `Bearer …`. */
  SMS_GATEWAY_AUTHORIZATION: z.string().optional(),
});
export type SmsEnv = z.infer<typeof SmsEnv>;

export function openConfiguredGateway(env: SmsEnv): SmsGateway | null {
  if (!env.SMS_GATEWAY_URL) return null;
  return openGateway({
    url: env.SMS_GATEWAY_URL,
    template: env.SMS_GATEWAY_BODY,
    contentType: env.SMS_GATEWAY_CONTENT_TYPE,
    authorization: env.SMS_GATEWAY_AUTHORIZATION,
  });
}
