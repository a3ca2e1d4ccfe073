import { ProofPage } from "../../../proofs/components/proof-page.tsx";
import { SignInPage } from "../../../readers/components/sign-in-page.tsx";
import type { RefusedView } from "../refused.ts";
import { LostPage } from "./lost-page.tsx";
import { WritePage } from "./write-page.tsx";

/** Why a comment was not taken, and the way on. */
export function RefusedPage({ refused }: { refused: RefusedView }) {
  if ("lost" in refused) return <LostPage {...refused.lost} />;
  if ("unproven" in refused) return <ProofPage {...refused.unproven} />;
  if ("stranger" in refused) return <SignInPage {...refused.stranger} />;
  return <WritePage {...refused.write} />;
}
