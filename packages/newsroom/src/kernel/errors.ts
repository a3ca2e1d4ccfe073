import type { z } from "zod";

export type Refusal = "not_found" | "forbidden" | "invalid" | "conflict" | "too_many";

/** A refusal that somebody can be told about. `reason` is a key of the apps' messages; everything else that is thrown is a bug. */
export class DomainError extends Error {
  readonly kind: Refusal;
  readonly reason: string;
  /** For forms: the reason for each field that was refused. */
  readonly fields: Readonly<Record<string, string>>;

  constructor(kind: Refusal, reason: string, fields: Readonly<Record<string, string>> = {}) {
    super(`${kind}: ${reason}`);
    this.name = "DomainError";
    this.kind = kind;
    this.reason = reason;
    this.fields = fields;
  }
}

export function authorize(allowed: boolean): void {
  if (!allowed) throw new DomainError("forbidden", "not_allowed");
}

/** Parses what came from outside; schemas name their refusals by reason, the first one of each field is told. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;

  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const field = String(issue.path[0] ?? "");
    fields[field] ??= /^[a-z_]+$/.test(issue.message) ? issue.message : "malformed";
  }
  throw new DomainError("invalid", Object.values(fields)[0] ?? "malformed", fields);
}
