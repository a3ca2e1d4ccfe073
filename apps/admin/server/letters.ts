import { INVITATION_DAYS } from "@polosa/newsroom/invitations/input.ts";
import type { ToLetter } from "@polosa/newsroom/passwords/commands.ts";
import { env } from "./env.ts";
import { getTranslator } from "./messages.ts";

export const toInvitationAddress = (token: string): string => `${env().ADMIN_URL}/invitation/${token}`;
export const toResetAddress = (token: string): string => `${env().ADMIN_URL}/reset/${token}`;

export const toInvitationLetter =
  (inviter: string): ToLetter =>
  (token, locale) => {
    const t = getTranslator(locale);
    const body = t("mail.invitation", { inviter, address: toInvitationAddress(token), days: INVITATION_DAYS });
    return { subject: t("mail.invitationSubject"), body };
  };

export const toResetLetter: ToLetter = (token, locale) => {
  const t = getTranslator(locale);
  return { subject: t("mail.resetSubject"), body: t("mail.reset", { address: toResetAddress(token) }) };
};
