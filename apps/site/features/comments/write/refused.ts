import type { IncomingMessage } from "node:http";
import { readReader } from "../../../server/reader.ts";
import type { Frame } from "../../page/loaders.ts";
import type { ProofPageProps } from "../../proofs/components/proof-page.tsx";
import { loadWork } from "../../proofs/loaders.ts";
import { loadSignIn, type SignInView } from "../../readers/loaders.ts";
import type { Refused } from "../actions.ts";
import { toRefusal } from "../refusal.ts";
import type { LostPageProps } from "./components/lost-page.tsx";
import type { WritePageProps } from "./components/write-page.tsx";
import { loadWrite } from "./loaders.ts";

/** What a refused comment is answered with, every word still in it. */
export type RefusedView = { lost: LostPageProps } | { unproven: ProofPageProps } | { stranger: SignInView } | { write: WritePageProps };

export async function loadRefused(request: IncomingMessage, { error, article, typed, words }: Refused, frame: Frame): Promise<RefusedView> {
  const refusal = toRefusal(error);
  if (!article) return { lost: { frame, reason: refusal.reason, body: typed.body } };
  if (error.reason === "sign_in_first")
    return { stranger: await loadSignIn(request, { locale: frame.locale, kept: { next: `${article.path}#comments`, words } }) };
  if (error.reason === "proof_wanted") {
    const { proof, ...fields } = Object.fromEntries(new URLSearchParams(words));
    return { unproven: { frame, article, fields, body: typed.body, work: await loadWork() } };
  }
  return { write: { view: await loadWrite(article, { parentId: typed.parentId, reader: await readReader(request) }), refused: { refusal, typed } } };
}
