import type { ReactNode } from "react";
import { DeskHeader } from "../../features/shell/components/desk-header.tsx";
import { loadDesk } from "../../features/shell/loaders.ts";
import { requireSignedIn } from "../../server/session.ts";

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const desk = await loadDesk(await requireSignedIn());
  return (
    <>
      <DeskHeader desk={desk} />
      <main id="content" className="mx-auto max-w-6xl px-4 pt-6 pb-24 sm:px-6 sm:pt-10">
        {children}
      </main>
    </>
  );
}
