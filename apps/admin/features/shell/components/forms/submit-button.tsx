"use client";

import type { ReactNode } from "react";
import { Spinner } from "../spinner.tsx";
import { useAwake } from "../use-awake.ts";

export function SubmitButton({ busy, children }: { busy: boolean; children: ReactNode }) {
  const isAwake = useAwake();
  return (
    <button type="submit" className="button button-primary" disabled={busy || !isAwake} data-asleep={isAwake ? undefined : ""}>
      {busy && <Spinner />}
      {children}
    </button>
  );
}
