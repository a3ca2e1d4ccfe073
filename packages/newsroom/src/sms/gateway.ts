import { requestOutside } from "../outgoing/request.ts";

export interface SmsGateway {
  /** False when the gateway did not take the message, or could not be asked. */
  send(message: { number: string; text: string }): Promise<boolean>;
}

export interface SmsSettings {
  url: string;
  /** What is posted, with `{number}` and `{text}` in it. */
  template: string;
  contentType: string;
  authorization: string | undefined;
}

/** A gateway that takes messages by HTTP, as the operators of Kazakhstan and their resellers do. */
export function openGateway({ url, template, contentType, authorization }: SmsSettings): SmsGateway {
  const toValue = contentType.startsWith("application/json") ? escapeJson : encodeURIComponent;
  return {
    send: async ({ number, text }) => {
      const values: Record<string, string> = { number: toValue(number), text: toValue(text) };
      const answer = await requestOutside(url, {
        method: "POST",
        headers: { "content-type": contentType, ...(authorization && { authorization }) },
        body: template.replace(/\{(number|text)\}/g, (_, name: string) => values[name] ?? ""),
        trustedHosts: [new URL(url).host],
      }).catch((error: unknown) => {
        console.error(`sms: ${error instanceof Error ? error.message : String(error)}`);
        return null;
      });
      if (answer && answer.status >= 400) console.error(`sms: the gateway answered ${answer.status}`);
      return answer !== null && answer.status < 300;
    },
  };
}

/** Within the quotes of the template. */
const escapeJson = (value: string): string => JSON.stringify(value).slice(1, -1);
