"use client";

import { ratios, toCrop } from "@polosa/newsroom/media/crops/rules.ts";

import type { Picture } from "@polosa/newsroom/media/rules.ts";
import { useTranslations } from "use-intl";
import { CropPreview } from "./crop-preview.tsx";
import type { Framed } from "./use-framing.ts";

/** The focus or one of the ratios; each ratio shows what is left of the picture in it. */
export function FramingChoice({ picture, framed, onChoose }: { picture: Picture; framed: Framed; onChoose: (framed: Framed) => void }) {
  const t = useTranslations("framing");
  const look =
    "flex min-h-10 cursor-pointer flex-col justify-end gap-1 rounded border border-line bg-sheet p-2 text-sm has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2";
  return (
    <fieldset className="flex flex-wrap items-end gap-3">
      <legend className="label">{t("choose")}</legend>
      <label className={look}>
        <span className="flex items-center gap-2">
          <input type="radio" name="framed" className="accent-accent" checked={framed === "focus"} onChange={() => onChoose("focus")} />
          {t("focus")}
        </span>
      </label>
      {ratios.map((ratio) => (
        <label key={ratio} className={look}>
          <CropPreview picture={picture} crop={toCrop(picture, ratio)} />
          <span className="flex items-center gap-2">
            <input type="radio" name="framed" className="accent-accent" checked={framed === ratio} onChange={() => onChoose(ratio)} />
            {ratio}
            <span className="hint">{t(picture.crops[ratio] ? "drawn" : "derived")}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
