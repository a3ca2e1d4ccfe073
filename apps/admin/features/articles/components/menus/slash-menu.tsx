"use client";

import type { Editor } from "@tiptap/react";
import { useEffect, useMemo } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "../../../shell/components/icon.tsx";
import { useLanguage } from "../../../shell/components/use-language.ts";
import { useBlockLabels } from "../../editor/blocks/use-block-labels.ts";
import { useHeld } from "../../editor/surface/held.ts";
import { type OpenSlash, surfaceOf } from "../../editor/surface/surface.ts";
import { useFloating } from "./use-floating.ts";

const LIST = "slash-menu";
const optionId = (name: string) => `${LIST}-${name}`;

/** The list below «/». The focus stays in the text, which says what is chosen by `aria-activedescendant`. */
export function SlashMenu({ editor }: { editor: Editor }) {
  const open = useHeld(surfaceOf(editor).slash);
  return open && <Options editor={editor} open={open} />;
}

function Options({ editor, open }: { editor: Editor; open: OpenSlash }) {
  const t = useTranslations("writing");
  const labels = useBlockLabels();
  const language = useLanguage();
  const { items, clientRect, command } = open.props;
  const chosen = items[open.at]?.name ?? null;
  const reference = useMemo(() => ({ getBoundingClientRect: () => clientRect?.() ?? new DOMRect() }), [clientRect]);
  const floating = useFloating(reference, "bottom-start");
  useActiveOption(editor, chosen);

  if (items.length === 0) {
    return (
      <div ref={floating} role="status" lang={language} className="popup fixed top-0 left-0 z-30 px-4 py-2 text-quiet text-sm">
        {t("slashEmpty")}
      </div>
    );
  }
  return (
    <div
      ref={floating}
      id={LIST}
      role="listbox"
      tabIndex={0}
      lang={language}
      aria-label={t("slash")}
      onMouseDown={(event) => event.preventDefault()}
      className="popup fixed top-0 left-0 z-30 max-h-80 w-72 overflow-y-auto py-1"
    >
      {items.map((insert, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are taken in the text, where the focus is
        <div
          key={insert.name}
          id={optionId(insert.name)}
          role="option"
          tabIndex={-1}
          aria-selected={index === open.at}
          className="popup-item"
          onClick={() => command(insert)}
        >
          <Icon name={insert.icon} />
          {labels[insert.name]}
        </div>
      ))}
    </div>
  );
}

function useActiveOption(editor: Editor, chosen: string | null): void {
  useEffect(() => {
    const { dom } = editor.view;
    if (!chosen) return;
    dom.setAttribute("aria-controls", LIST);
    dom.setAttribute("aria-activedescendant", optionId(chosen));
    document.getElementById(optionId(chosen))?.scrollIntoView({ block: "nearest" });
    return () => {
      dom.removeAttribute("aria-controls");
      dom.removeAttribute("aria-activedescendant");
    };
  }, [editor, chosen]);
}
