import type { Refusal } from "../shell/components/forms/use-outcome.ts";
import { toPlainRefusal, toRefusal } from "./refusals.ts";

/** Posts the form as the browser would, but stays on the page. Null when somebody is signed in now, else the reason why not. */
export async function signIn(form: HTMLFormElement): Promise<Refusal | null> {
  const body = new FormData(form);
  body.set("csrfToken", await freshToken());
  // Where a good sign-in leads the request; asked for as JSON, a refusal would be an error in the browser's console.
  body.set("callbackUrl", "/livez");
  const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams([...body].map(([name, value]) => [name, String(value)])) });
  const error = new URL(answer.url).searchParams.get("error");
  if (error) return toRefusal(error);
  return answer.ok ? null : toPlainRefusal("unexpected");
}

/** The page may have stood open since yesterday. */
async function freshToken(): Promise<string> {
  const answer = await fetch("/api/auth/csrf");
  const { csrfToken } = await answer.json();
  return csrfToken;
}
