import type { ReactNode } from "react";

const tones = {
  warning: "border-warn/30 bg-warn-wash text-warn",
  refusal: "border-accent/30 bg-accent-wash text-accent-deep",
  success: "border-good/30 bg-good-wash text-good",
} as const;

/** Says what happened and what can be done about it. `role="alert"` when it must be heard at once. */
export function Banner({ tone, actions, children }: { tone: keyof typeof tones; actions?: ReactNode; children: ReactNode }) {
  return (
    <div
      role={tone === "success" ? "status" : "alert"}
      className={`flex flex-wrap items-center gap-x-4 gap-y-2 rounded border px-4 py-3 text-sm ${tones[tone]}`}
    >
      <div className="min-w-[16rem] flex-1">{children}</div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
