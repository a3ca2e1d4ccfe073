"use client";

import type { CropRatio } from "@polosa/db/schema/media.ts";
import { moveCrop, scaleOf, toCrop, toScaledCrop } from "@polosa/newsroom/media/crops/rules.ts";
import { useTranslations } from "use-intl";
import { FramingChoice } from "./framing-choice.tsx";
import { FramingSave } from "./framing-save.tsx";
import { CropMark } from "./marks.tsx";
import { Surface } from "./surface.tsx";
import type { useFraming } from "./use-framing.ts";

export function CropFraming({ framing, ratio }: { framing: ReturnType<typeof useFraming>; ratio: CropRatio }) {
  const t = useTranslations("framing");
  const { shown, draw } = framing;
  const crop = toCrop(shown, ratio);
  const move = (x: number, y: number) => draw(ratio, moveCrop(crop, { x, y }));
  return (
    <>
      <Surface
        picture={shown}
        label={t("cropSurface", { ratio, x: Math.round(crop.x * 100), y: Math.round(crop.y * 100) })}
        onPoint={({ x, y }) => move(x - crop.width / 2, y - crop.height / 2)}
        onNudge={(by) => move(crop.x + by.x, crop.y + by.y)}
      >
        <CropMark picture={shown} crop={crop} />
      </Surface>
      <FramingChoice picture={shown} framed={ratio} onChoose={framing.choose} />
      <CropSize
        share={Math.round(scaleOf(crop, { picture: shown, ratio }) * 100)}
        onChange={(share) => draw(ratio, toScaledCrop(crop, share / 100, { picture: shown, ratio }))}
      />
      <FramingSave progress={framing.progress} onSave={framing.save} hint={t("cropHint")}>
        {shown.crops[ratio] && (
          <button type="button" className="button" onClick={() => draw(ratio, undefined)}>
            {t("byFocus")}
          </button>
        )}
      </FramingSave>
    </>
  );
}

/** In percent of the largest that the picture allows. */
function CropSize({ share, onChange }: { share: number; onChange: (share: number) => void }) {
  const t = useTranslations("framing");
  return (
    <label className="block max-w-sm">
      <span className="label">{t("size", { share })}</span>
      <input type="range" className="w-full accent-accent" min={10} max={100} value={share} onChange={(event) => onChange(Number(event.target.value))} />
    </label>
  );
}
