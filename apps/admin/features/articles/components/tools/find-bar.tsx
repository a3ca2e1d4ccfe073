"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { type KeyboardEvent, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "../../../shell/components/icon.tsx";
import { find, goToMatch, readFound, replaceAll, replaceMatch, stopFinding } from "../../editor/finding/finder.ts";
import type { Wanted } from "../../editor/finding/matches.ts";
import { surfaceOf } from "../../editor/surface/surface.ts";

/** What is selected is looked for at once, unless somebody has a whole paragraph in hand. */
const LONGEST_SELECTION = 80;

/** Finds and replaces in the text. Enter goes on, Shift+Enter back, Escape to the place that was found. */
export function FindBar({ editor }: { editor: Editor }) {
  const t = useTranslations("finding");
  const [wanted, setWanted] = useState<Wanted>({ text: selectedText(editor), matchCase: false, wholeWord: false });
  const [replacement, setReplacement] = useState("");
  const [replaced, setReplaced] = useState<number | null>(null);
  const standing = useEditorState({ editor, selector: () => standingOf(editor) });
  const [place = 0, count = 0] = standing.split(" ").map(Number);

  useEffect(() => {
    find(editor, wanted);
    setReplaced(null);
  }, [editor, wanted]);

  function close() {
    surfaceOf(editor).finding.put(false);
    stopFinding(editor);
  }

  function pressKey(event: KeyboardEvent) {
    if (event.key === "Escape") close();
    if (event.key === "Escape" || (event.code === "KeyF" && (event.ctrlKey || event.metaKey))) event.preventDefault();
  }

  return (
    <search className="grid gap-2 border-line border-t p-2 sm:grid-cols-[2fr_3fr]" onKeyDown={pressKey}>
      <div className="flex items-center gap-1">
        <input
          // biome-ignore lint/a11y/noAutofocus: it is there because somebody asked for it
          autoFocus
          className="field field-small min-w-0"
          value={wanted.text}
          onFocus={(event) => event.currentTarget.select()}
          aria-label={t("text")}
          placeholder={t("text")}
          onChange={(event) => setWanted({ ...wanted, text: event.target.value })}
          onKeyDown={(event) => event.key === "Enter" && goToMatch(editor, event.shiftKey ? -1 : 1)}
        />
        <Small name={t("previous")} icon="up" onUse={() => goToMatch(editor, -1)} />
        <Small name={t("next")} icon="down" onUse={() => goToMatch(editor, 1)} />
        <Small name={t("close")} icon="close" onUse={close} />
      </div>
      <div className="flex items-center gap-1">
        <input
          className="field field-small min-w-0"
          value={replacement}
          aria-label={t("replacement")}
          placeholder={t("replacement")}
          onChange={(event) => setReplacement(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && replaceMatch(editor, replacement)}
        />
        <button type="button" className="button min-h-9 shrink-0 px-2.5 text-sm" disabled={count === 0} onClick={() => replaceMatch(editor, replacement)}>
          {t("replace")}
        </button>
        <button
          type="button"
          className="button min-h-9 shrink-0 px-2.5 text-sm"
          disabled={count === 0}
          onClick={() => setReplaced(replaceAll(editor, replacement))}
        >
          {t("replaceAll")}
        </button>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm sm:col-span-2">
        <Choice name={t("matchCase")} isOn={wanted.matchCase} onChange={(matchCase) => setWanted({ ...wanted, matchCase })} />
        <Choice name={t("wholeWord")} isOn={wanted.wholeWord} onChange={(wholeWord) => setWanted({ ...wanted, wholeWord })} />
        <p role="status" className="ml-auto text-quiet tabular-nums">
          {replaced === null ? wanted.text && (count === 0 ? t("nothing") : t("place", { place, count })) : t("replaced", { count: replaced })}
        </p>
      </div>
    </search>
  );
}

function Small({ name, icon, onUse }: { name: string; icon: "up" | "down" | "close"; onUse: () => void }) {
  return (
    <button
      type="button"
      className="inline-flex size-9 shrink-0 cursor-pointer items-center justify-center rounded hover:bg-wash"
      aria-label={name}
      title={name}
      onClick={onUse}
    >
      <Icon name={icon} />
    </button>
  );
}

function Choice({ name, isOn, onChange }: { name: string; isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <label className="flex min-h-8 items-center gap-2">
      <input type="checkbox" className="size-4 accent-accent" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {name}
    </label>
  );
}

function standingOf({ state }: Editor): string {
  const { at, matches } = readFound(state);
  return `${at + 1} ${matches.length}`;
}

function selectedText({ state }: Editor): string {
  const { from, to, $from, $to } = state.selection;
  return $from.sameParent($to) && to - from <= LONGEST_SELECTION ? state.doc.textBetween(from, to) : "";
}
