"use client";

import { Broken } from "../../features/shell/components/broken.tsx";

export default function DeskError({ retry }: { retry: () => void }) {
  return <Broken onRetry={retry} />;
}
