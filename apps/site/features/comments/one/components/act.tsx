import type { ReactNode } from "react";

interface ActProps {
  id: string;
  title: string;
  hint?: string;
  children: ReactNode;
}

/** A thing to do with a comment, and what it does. */
export function Act({ id, title, hint, children }: ActProps) {
  return (
    <section id={id} className="act" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {hint && <p className="hint">{hint}</p>}
      {children}
    </section>
  );
}
