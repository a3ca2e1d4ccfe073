import type { ReactNode } from "react";

/** A part of a page with a name of its own. */
export function Panel({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <section className="border-line border-t py-8">
      <h2 className="font-bold font-serif text-xl">{title}</h2>
      {hint && <p className="mt-1 max-w-2xl text-quiet text-sm">{hint}</p>}
      <div className="mt-5 space-y-5">{children}</div>
    </section>
  );
}
