"use client";

import { NodeViewWrapper } from "@tiptap/react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useLanguage } from "../../../shell/components/use-language.ts";

/** A block that is not typed but set: what it is, its fields, and the way to be rid of it. */
export function BlockFrame({ name, children, onRemove }: { name: string; children: ReactNode; onRemove: () => void }) {
  const t = useTranslations("writing");
  const language = useLanguage();
  return (
    <NodeViewWrapper>
      <section lang={language} aria-label={name} className="framed rounded border border-line bg-sheet p-3 font-sans text-base" contentEditable={false}>
        <div data-drag-handle className="flex cursor-grab items-center justify-between gap-3">
          <p className="label mb-0">{name}</p>
          <button type="button" className="button button-plain button-danger -my-1 -mr-1 px-2" onClick={onRemove}>
            {t("remove")}
          </button>
        </div>
        {children}
      </section>
    </NodeViewWrapper>
  );
}
