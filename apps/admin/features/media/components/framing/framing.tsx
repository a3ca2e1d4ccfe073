"use client";

import { moveCrop, scaleOf, toCrop, toScaledCrop } from "@polosa/newsroom/media/crops/rules.ts";
import type { Picture } from "@polosa/newsroom/media/rules.ts";
import { useTranslations } from "use-intl";
import { FramingChoice } from "./framing-choice.tsx";
import { FramingSave } from "./framing-save.tsx";
import { CropMark, FocusMark } from "./marks.tsx";
import { type Point, Surface } from "./surface.tsx";
import { useFraming } from "./use-framing.ts";

/** Where the picture matters, and what is left of it in places of other shapes. */
export function Framing({ picture }: { picture: Picture }) {
  const t = useTranslations("framing");
  const framing = useFraming(picture);
  const { framed, shown, choose, moveFocus, draw } = framing;
  const { focus } = shown;

  if (framed === "focus") {
    const place = { x: Math.round(focus.x * 100), y: Math.round(focus.y * 100) };
    const nudge = (by: Point) => moveFocus({ x: clamp(focus.x + by.x), y: clamp(focus.y + by.y) });
    return (
      <section aria-label={t("title")} className="space-y-4">
        <Surface picture={shown} label={t("focusSurface", place)} onPoint={moveFocus} onNudge={nudge}>
          <FocusMark picture={shown} focus={focus} />
        </Surface>
        <FramingChoice picture={shown} framed={framed} onChoose={choose} />
        <FramingSave progress={framing.progress} onSave={framing.save} hint={t("focusHint")} />
      </section>
    );
  }

  const crop = toCrop(shown, framed);
  const place = { picture: shown, ratio: framed };
  const scale = Math.round(scaleOf(crop, place) * 100);
  return (
    <section aria-label={t("title")} className="space-y-4">
      <Surface
        picture={shown}
        label={t("cropSurface", { ratio: framed, x: Math.round(crop.x * 100), y: Math.round(crop.y * 100) })}
        onPoint={({ x, y }) => draw(framed, moveCrop(crop, { x: x - crop.width / 2, y: y - crop.height / 2 }))}
        onNudge={(by) => draw(framed, moveCrop(crop, { x: crop.x + by.x, y: crop.y + by.y }))}
      >
        <CropMark picture={shown} crop={crop} />
      </Surface>
      <FramingChoice picture={shown} framed={framed} onChoose={choose} />
      <label className="block max-w-sm">
        <span className="label">{t("size", { share: scale })}</span>
        <input
          type="range"
          className="w-full accent-accent"
          min={10}
          max={100}
          value={scale}
          onChange={(event) => draw(framed, toScaledCrop(crop, Number(event.target.value) / 100, place))}
        />
      </label>
      <FramingSave progress={framing.progress} onSave={framing.save} hint={t("cropHint")}>
        {shown.crops[framed] && (
          <button type="button" className="button" onClick={() => draw(framed, undefined)}>
            {t("byFocus")}
          </button>
        )}
      </FramingSave>
    </section>
  );
}

const clamp = (value: number): number => Math.max(0, Math.min(1, value));
