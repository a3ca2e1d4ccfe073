import type { Outcome } from "../../../server/staff-action.ts";

const PATIENCE_MS = 20_000;

/** Whatever went wrong on the way, and an answer that does not come: the words stay on the screen, and saying so is all one can do. */
export async function answerOf<Value>(answer: Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  const offline: Outcome<Value> = { ok: false, reason: "offline", fields: {} };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Outcome<Value>>((resolve) => {
    timer = setTimeout(() => resolve(offline), PATIENCE_MS);
  });
  const first = await Promise.race([answer.catch(() => offline), late]);
  clearTimeout(timer);
  return first;
}
