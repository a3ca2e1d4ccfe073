"use client";

import { HEADLINE_LIMIT, LEDE_LIMIT } from "@polosa/newsroom/articles/input.ts";
import type { Editor } from "@tiptap/react";
import { type KeyboardEvent, memo, type ReactNode, useRef } from "react";
import { useTranslations } from "use-intl";
import { useReason } from "../../shell/components/use-reason.ts";
import { useDraft } from "../draft.tsx";
import { Body } from "./body.tsx";
import { GrowingText } from "./growing-text.tsx";

/** Headline, lede and body, as quiet as paper; the tools stand between. */
export function WritingSurface({ editor, children }: { editor: Editor | null; children: ReactNode }) {
  const t = useTranslations("editor");
  const toSentence = useReason();
  const { keeper, contents, draft } = useDraft();
  const lede = useRef<HTMLTextAreaElement>(null);
  const { headline, lede: ledeText } = draft.fields;
  const refused = draft.refusal?.fields ?? {};
  const missing = draft.gaps.includes("headline_missing") ? "headline_missing" : null;

  function onEnter(event: KeyboardEvent, next: () => void) {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    next();
  }

  const body = draft.gaps.includes("body_missing") ? "body_missing" : null;
  return (
    <div lang={contents.article.locale} className="mx-auto max-w-2xl">
      <GrowingText
        id="headline"
        className="pt-8 font-bold font-serif text-3xl leading-tight sm:text-[2.5rem]"
        name={t("headline")}
        text={{
          value: headline,
          limit: HEADLINE_LIMIT,
          refusal: toRefusal(refused.headline ?? missing, toSentence),
          onChange: (value) => keeper.change({ headline: value }),
        }}
        onKeyDown={(event) => onEnter(event, () => lede.current?.focus())}
      />
      <GrowingText
        id="lede"
        field={lede}
        className="pt-4 font-serif text-quiet text-xl leading-normal"
        name={t("lede")}
        text={{ value: ledeText, limit: LEDE_LIMIT, refusal: toRefusal(refused.lede ?? null, toSentence), onChange: (value) => keeper.change({ lede: value }) }}
        onKeyDown={(event) => onEnter(event, () => editor && focusStart(editor))}
      />
      {children}
      {body && <p className="refusal mb-3">{toSentence(body)}</p>}
      {editor ? <StillBody editor={editor} /> : <div className="min-h-[40vh] animate-pulse rounded bg-wash" role="status" aria-label={t("opening")} />}
    </div>
  );
}

/** The headline and the lede are drawn again with every letter; the text below is not. */
const StillBody = memo(Body);

const toRefusal = (reason: string | null, toSentence: (reason: string) => string): string | null => (reason ? toSentence(reason) : null);

/** At once: Tiptap's own `focus` waits a frame, and what is typed meanwhile lands in the lede. */
function focusStart(editor: Editor): void {
  editor.commands.setTextSelection(1);
  editor.view.focus();
}
