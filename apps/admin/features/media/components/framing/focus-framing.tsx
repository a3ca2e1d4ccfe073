"use client";

import { useTranslations } from "use-intl";
import { FramingChoice } from "./framing-choice.tsx";
import { FramingSave } from "./framing-save.tsx";
import { FocusMark } from "./marks.tsx";
import { type Point, Surface } from "./surface.tsx";
import type { useFraming } from "./use-framing.ts";

export function FocusFraming({ framing }: { framing: ReturnType<typeof useFraming> }) {
  const t = useTranslations("framing");
  const { shown, moveFocus } = framing;
  const { focus } = shown;
  const nudge = (by: Point) => moveFocus({ x: clamp(focus.x + by.x), y: clamp(focus.y + by.y) });
  return (
    <>
      <Surface picture={shown} label={t("focusSurface", { x: Math.round(focus.x * 100), y: Math.round(focus.y * 100) })} onPoint={moveFocus} onNudge={nudge}>
        <FocusMark picture={shown} focus={focus} />
      </Surface>
      <FramingChoice picture={shown} framed="focus" onChoose={framing.choose} />
      <FramingSave progress={framing.progress} onSave={framing.save} hint={t("focusHint")} />
    </>
  );
}

const clamp = (value: number): number => Math.max(0, Math.min(1, value));
