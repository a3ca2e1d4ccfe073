"use client";

import type { NodeViewProps } from "@tiptap/react";
import { useTranslations } from "use-intl";
import { Icon } from "../../../shell/components/icon.tsx";
import { isInGallery, movePicture } from "../../editor/blocks/gallery-order.ts";

/** Earlier or later in a gallery; nothing for a picture that stands alone. */
export function GalleryPlace({ editor, getPos }: Pick<NodeViewProps, "editor" | "getPos">) {
  const t = useTranslations("writing");
  const position = getPos();
  if (position === undefined || !isInGallery(editor, position)) return null;
  const move = (by: 1 | -1) => {
    const now = getPos();
    if (now !== undefined) movePicture(editor, now, by);
  };
  return (
    <>
      <button type="button" className="button button-plain px-2" aria-label={t("pictureEarlier")} title={t("pictureEarlier")} onClick={() => move(-1)}>
        <Icon name="up" />
      </button>
      <button type="button" className="button button-plain px-2" aria-label={t("pictureLater")} title={t("pictureLater")} onClick={() => move(1)}>
        <Icon name="down" />
      </button>
    </>
  );
}
