"use client";

import { RecordingAddress } from "@polosa/document/href.ts";
import { useTranslations } from "use-intl";
import { insertBlock } from "../../editor/blocks/insert-block.ts";
import { toFullAddress } from "../../editor/marks/links.ts";
import { AddressDialog } from "./address-dialog.tsx";
import type { DialogProps } from "./dialog-props.ts";

export function RecordingDialog({ type, editor, onDone, onClose }: DialogProps & { type: "audio" | "video" }) {
  const t = useTranslations("recordingDialog");
  const words = { title: t(type), address: t("address"), hint: t("hint"), put: t("put"), refusal: t("refusal") };

  function put(address: string): boolean {
    const src = RecordingAddress.safeParse(toFullAddress(address));
    if (address === "" || !src.success) return false;
    onDone(() => insertBlock(editor, { type, attrs: { src: src.data, caption: "" } }));
    return true;
  }

  return <AddressDialog words={words} onPut={put} onClose={onClose} />;
}
