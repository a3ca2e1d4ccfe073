/** What the server says of a posted form; null when it was not reached. */
export type Answer =
  | { ok: true; standing: string; id: string; html: string; location: string }
  | { ok: false; code: string; reason: string; fields: Record<string, string> };

/** Posts as the form itself would, but asks for data. Rejects where no data came back: then only the form itself can be posted. */
export async function post(address: string, fields: URLSearchParams): Promise<Answer | null> {
  const response = await fetch(address, { method: "POST", body: fields, headers: { Accept: "application/json" } }).catch(() => null);
  if (!response) return null;
  const answer = await response.json();
  return { ...answer, ok: response.ok };
}
