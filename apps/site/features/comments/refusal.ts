import type { DomainError } from "@polosa/newsroom/kernel/errors.ts";
import { messagesOf } from "../../server/messages.ts";
import type { Reason, Refusal } from "./posted-form.ts";

/** The reasons of the form, in the words this app has for them. */
export function toRefusal({ reason, fields }: DomainError): Refusal {
  const told = (["name", "body", "reason", "note"] as const).flatMap((field) => (fields[field] ? [[field, toReason(fields[field])] as const] : []));
  return { reason: toReason(reason), fields: Object.fromEntries(told) };
}

export const toReason = (reason: string): Reason => (isReason(reason) ? reason : "malformed");

const isReason = (reason: string): reason is Reason => reason in messagesOf("ru").reasons;
