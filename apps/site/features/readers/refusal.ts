import type { DomainError } from "@polosa/newsroom/kernel/errors.ts";
import { type Messages, messagesOf } from "../../server/messages.ts";

export type ReaderReason = keyof Messages["readerReasons"];

/** Why something of a reader's own was refused, as its form shows it. */
export interface ReaderRefusal {
  reason: ReaderReason;
  fields: Partial<Record<"address" | "code" | "name" | "agreed", ReaderReason>>;
  /** To wait, where that is the reason. */
  minutes: number;
}

export function toReaderRefusal({ reason, fields }: DomainError): ReaderRefusal {
  const told = (["address", "code", "name", "agreed"] as const).flatMap((field) => (fields[field] ? [[field, toReason(fields[field])] as const] : []));
  return { reason: toReason(reason), fields: Object.fromEntries(told), minutes: Number(fields.minutes ?? 0) };
}

const toReason = (reason: string): ReaderReason => (isReason(reason) ? reason : "malformed");

const isReason = (reason: string): reason is ReaderReason => reason in messagesOf("ru").readerReasons;
