import type { ReactNode } from "react";
import { Spinner } from "../spinner.tsx";

export function SubmitButton({ busy, children }: { busy: boolean; children: ReactNode }) {
  return (
    <button type="submit" className="button button-primary" disabled={busy}>
      {busy && <Spinner />}
      {children}
    </button>
  );
}
