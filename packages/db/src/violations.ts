import postgres from "postgres";

/** The constraint that a statement would have broken; null when it failed for another reason. Drizzle wraps what the driver says. */
export function findViolated(error: unknown): string | null {
  const said = error instanceof Error && error.cause ? error.cause : error;
  return said instanceof postgres.PostgresError && said.code.startsWith("23") ? (said.constraint_name ?? null) : null;
}
