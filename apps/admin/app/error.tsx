"use client";

import { Broken } from "../features/shell/components/broken.tsx";

export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <main className="px-4">
      <Broken onRetry={retry} />
    </main>
  );
}
