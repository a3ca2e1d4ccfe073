"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { type RefObject, type SyntheticEvent, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { Managed } from "../loaders.ts";

/** What is looked at now and then, by few: out of the way of what is used all day. */
export function ManageMenu({ managed }: { managed: Managed[] }) {
  const t = useTranslations("shell");
  const path = usePathname();
  const menu = useRef<HTMLDetailsElement>(null);
  const isHere = managed.some((name) => path.startsWith(`/${name}`));
  const close = () => menu.current?.removeAttribute("open");
  usePressBeside(menu, close);
  return (
    <details
      ref={menu}
      className="group relative flex items-stretch max-lg:ml-auto"
      onBlur={(event) => isLeaving(event) && close()}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !menu.current?.open) return;
        close();
        menu.current.querySelector("summary")?.focus();
      }}
    >
      <summary
        aria-current={isHere ? "true" : undefined}
        className={`flex min-h-12 cursor-pointer list-none items-center gap-1 whitespace-nowrap border-transparent border-y-2 px-2 text-sm hover:text-ink sm:px-3 lg:h-full ${isHere ? "border-b-accent font-semibold text-ink" : "text-quiet"}`}
      >
        <span className="max-sm:sr-only">{t("manage")}</span>
        <span aria-hidden="true" className="tracking-widest sm:hidden">
          •••
        </span>
        <span aria-hidden="true" className="text-xs transition-transform group-open:rotate-180 max-sm:hidden">
          ▾
        </span>
      </summary>
      <ul className="absolute top-full right-0 z-30 min-w-44 rounded border border-line bg-sheet py-1 shadow-raised lg:right-auto lg:left-0">
        {managed.map((name) => (
          <li key={name}>
            <Link
              href={`/${name}`}
              aria-current={path.startsWith(`/${name}`) ? "page" : undefined}
              className="flex min-h-11 items-center px-4 text-sm hover:bg-wash aria-[current]:font-semibold"
              onClick={close}
            >
              {t(name)}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

function usePressBeside(menu: RefObject<HTMLDetailsElement | null>, close: () => void): void {
  useEffect(() => {
    const press = ({ target }: PointerEvent) => target instanceof Node && !menu.current?.contains(target) && close();
    document.addEventListener("pointerdown", press);
    return () => document.removeEventListener("pointerdown", press);
  });
}

const isLeaving = ({ currentTarget, nativeEvent }: SyntheticEvent<HTMLElement, FocusEvent>): boolean =>
  nativeEvent.relatedTarget instanceof Node && !currentTarget.contains(nativeEvent.relatedTarget);
