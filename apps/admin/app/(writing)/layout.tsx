import type { ReactNode } from "react";
import { requireSignedIn } from "../../server/session.ts";

/** Before the first byte, so that a stranger is sent to sign in by the answer itself and not by script. */
export default async function WritingLayout({ children }: { children: ReactNode }) {
  await requireSignedIn();
  return children;
}
