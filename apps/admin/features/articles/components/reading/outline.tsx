"use client";

import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { useContents } from "../../draft.tsx";
import type { OutlineEntry } from "../../editor/reading/outline.ts";

interface Props {
  id: string;
  entries: readonly OutlineEntry[];
  onGo: (position: number) => void;
  onClose: () => void;
}

export function Outline({ id, entries, onGo, onClose }: Props) {
  const t = useTranslations("reading");
  const { article } = useContents();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => nav.current?.querySelector<HTMLElement>("button")?.focus(), []);
  return (
    <nav
      ref={nav}
      id={id}
      aria-label={t("outline")}
      className="max-h-72 overflow-y-auto border-line border-b py-2"
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      {entries.length === 0 && <p className="px-2 py-1">{t("noHeadings")}</p>}
      <ol lang={article.locale}>
        {entries.map(({ text, level, position }) => (
          <li key={position} className={level === 3 ? "pl-5" : ""}>
            <button
              type="button"
              className="wrap-anywhere min-h-9 w-full cursor-pointer rounded px-2 text-left font-serif text-ink text-sm hover:bg-wash"
              onClick={() => onGo(position)}
            >
              {text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
