"use client";

import { toEmbed } from "@polosa/document/embeds.ts";
import { useTranslations } from "use-intl";
import { toFullAddress } from "../../editor/marks/links.ts";
import { insertEmbed } from "../../editor/pasting/address.ts";
import { AddressDialog } from "./address-dialog.tsx";
import type { DialogProps } from "./dialog-props.ts";

export function EmbedDialog({ editor, onDone, onClose }: DialogProps) {
  const t = useTranslations("embedDialog");
  const words = { title: t("title"), address: t("address"), hint: t("hint"), put: t("put"), refusal: t("refusal") };

  function put(address: string): boolean {
    const embed = toEmbed(toFullAddress(address));
    if (embed) onDone(() => insertEmbed(editor, embed));
    return embed !== null;
  }

  return <AddressDialog words={words} onPut={put} onClose={onClose} />;
}
