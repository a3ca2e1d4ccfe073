import type { SentLetter } from "@polosa/newsroom/letters/commands.ts";
import { toSentBody } from "@polosa/newsroom/letters/rules.ts";
import { createTransport } from "nodemailer";

export interface MailSettings {
  ADMIN_URL: string;
  SMTP_URL?: string | undefined;
  MAIL_FROM?: string | undefined;
}

/** Hands a letter to the mail server, or throws what that said. */
export type Mailbag = (letter: SentLetter) => Promise<void>;

/** Null when no mail server is configured. */
export function toMailbag({ ADMIN_URL, SMTP_URL, MAIL_FROM }: MailSettings): Mailbag | null {
  if (!SMTP_URL || !MAIL_FROM) return null;
  const host = new URL(SMTP_URL).hostname;
  const transport = createTransport({
    url: SMTP_URL,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ id, toAddress, subject, body }) => {
    await transport.sendMail({
      messageId: `<${id}@${host}>`,
      from: MAIL_FROM,
      // An object: what stands in it is one address, whatever commas it has.
      to: { name: "", address: toAddress },
      subject,
      text: toSentBody(body, ADMIN_URL),
      headers: { "Auto-Submitted": "auto-generated" },
    });
  };
}
