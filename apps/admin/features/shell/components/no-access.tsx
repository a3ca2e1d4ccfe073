import type { ReactNode } from "react";

/** A page that this person may not use: says so, why, and where else to go. */
export function NoAccess({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="wrap-anywhere mx-auto max-w-xl py-16 text-center">
      <h1 className="mb-3 font-bold font-serif text-2xl">{title}</h1>
      <div className="space-y-6 text-quiet">{children}</div>
    </div>
  );
}
