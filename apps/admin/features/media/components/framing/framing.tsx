"use client";

import type { Picture } from "@polosa/newsroom/media/rules.ts";
import { useTranslations } from "use-intl";
import { CropFraming } from "./crop-framing.tsx";
import { FocusFraming } from "./focus-framing.tsx";
import { useFraming } from "./use-framing.ts";

/** Where the picture matters, and what is left of it in places of other shapes. */
export function Framing({ picture }: { picture: Picture }) {
  const t = useTranslations("framing");
  const framing = useFraming(picture);
  return (
    <section aria-label={t("title")} className="space-y-4">
      {framing.framed === "focus" ? <FocusFraming framing={framing} /> : <CropFraming framing={framing} ratio={framing.framed} />}
    </section>
  );
}
