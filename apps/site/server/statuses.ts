import type { DomainError } from "@polosa/newsroom/kernel/errors.ts";

/** What a refusal is in HTTP. */
export const refusalStatuses: Record<DomainError["kind"], number> = { not_found: 404, forbidden: 403, invalid: 422, conflict: 409, too_many: 429 };
