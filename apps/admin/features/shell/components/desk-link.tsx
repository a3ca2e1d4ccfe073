"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "use-intl";

/** A way to a part of the desk; `waiting` is how much waits there for this person. */
export function DeskLink({ href, name, waiting = 0 }: { href: string; name: string; waiting?: number }) {
  const t = useTranslations("shell");
  const here = usePathname().startsWith(href);
  return (
    <Link
      href={href}
      aria-current={here ? "page" : undefined}
      className="inline-flex min-h-12 items-center gap-2 whitespace-nowrap border-transparent border-y-2 px-2 text-quiet text-sm hover:text-ink aria-[current]:border-b-accent aria-[current]:font-semibold aria-[current]:text-ink sm:px-3"
    >
      {name}
      {waiting > 0 && (
        <span className="min-w-6 rounded-full bg-accent px-1.5 text-center font-semibold text-white text-xs">
          {waiting}
          <span className="sr-only"> {t("waiting", { count: waiting })}</span>
        </span>
      )}
    </Link>
  );
}
