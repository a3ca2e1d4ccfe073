"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "./icon.tsx";

/** A modal dialog for as long as it is mounted: the browser keeps focus inside and gives it back after. */
export function Dialog({ title, wide = false, onClose, children }: { title: string; wide?: boolean; onClose: () => void; children: ReactNode }) {
  const t = useTranslations("shell");
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const opened = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>("[data-body] :is(input:not([type=file]), select, textarea)")?.focus();
    return () => {
      shown?.close();
      if (opened instanceof HTMLElement) opened.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
      className={`max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] rounded-md border border-line bg-paper p-0 text-ink shadow-raised ${wide ? "max-w-4xl max-sm:h-dvh max-sm:max-h-dvh max-sm:w-screen max-sm:max-w-none max-sm:rounded-none max-sm:border-0" : "max-w-lg"}`}
    >
      <div className="sticky top-0 z-10 flex items-center justify-between gap-4 border-line border-b bg-paper py-2 pr-2 pl-6">
        <h2 id={heading} className="font-semibold text-lg">
          {title}
        </h2>
        <button type="button" className="button button-plain px-2.5" aria-label={t("close")} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <div data-body="" className="p-6">
        {children}
      </div>
    </dialog>
  );
}
