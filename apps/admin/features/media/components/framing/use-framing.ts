import type { Crop, CropRatio } from "@polosa/db/schema/media.ts";
import type { Picture } from "@polosa/newsroom/media/rules.ts";
import { useState } from "react";
import { cropPictureAction, setFocusAction } from "../../actions.ts";

/** What is being framed: the focus, or the crop of one ratio. */
export type Framed = "focus" | CropRatio;
export type Progress = { is: "still" } | { is: "saving" } | { is: "saved" } | { is: "refused"; reason: string };

/** Focus and crops as they are being moved; the library hears of them when they are saved. */
export function useFraming(picture: Picture) {
  const [framed, setFramed] = useState<Framed>("focus");
  const [focus, setFocus] = useState(picture.focus);
  const [crops, setCrops] = useState(picture.crops);
  const [progress, setProgress] = useState<Progress>({ is: "still" });

  async function save() {
    setProgress({ is: "saving" });
    const outcome = await (framed === "focus"
      ? setFocusAction({ pictureId: picture.id, ...focus })
      : cropPictureAction({ pictureId: picture.id, ratio: framed, crop: crops[framed] ?? null })
    ).catch(() => ({ ok: false as const, reason: "unreachable" }));
    setProgress(outcome.ok ? { is: "saved" } : { is: "refused", reason: outcome.reason });
  }

  function change(make: () => void) {
    setProgress({ is: "still" });
    make();
  }

  return {
    framed,
    shown: { ...picture, focus, crops },
    progress,
    save,
    choose: (next: Framed) => change(() => setFramed(next)),
    moveFocus: (point: { x: number; y: number }) => change(() => setFocus(point)),
    draw: (ratio: CropRatio, crop: Crop | undefined) => change(() => setCrops(({ [ratio]: _, ...others }) => (crop ? { ...others, [ratio]: crop } : others))),
  };
}
