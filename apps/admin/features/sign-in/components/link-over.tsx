import Link from "next/link";
import type { ReactNode } from "react";
import { Banner } from "../../shell/components/banner.tsx";

/** For links that were used, revoked or too old: what to do now. */
export function LinkOver({ href, action, children }: { href: string; action: string; children: ReactNode }) {
  return (
    <div className="space-y-5">
      <Banner tone="warning">{children}</Banner>
      <Link href={href} className="button">
        {action}
      </Link>
    </div>
  );
}
