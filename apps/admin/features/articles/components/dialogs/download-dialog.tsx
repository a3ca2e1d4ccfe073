"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";
import { uploadFile } from "../../../media/components/upload-file.ts";
import { Dialog } from "../../../shell/components/dialog.tsx";
import { useReason } from "../../../shell/components/use-reason.ts";
import { insertBlock } from "../../editor/blocks/insert-block.ts";
import type { DialogProps } from "./dialog-props.ts";

/** Sends a file and offers it under its own name, which can be changed in the text. */
export function DownloadDialog({ editor, onDone, onClose }: DialogProps) {
  const t = useTranslations("downloadDialog");
  const toSentence = useReason();
  const [sent, setSent] = useState<number | null>(null);
  const [reason, setReason] = useState<string | null>(null);

  async function send(file: File) {
    setReason(null);
    setSent(0);
    const answer = await uploadFile(file, setSent);
    setSent(null);
    if (!answer.ok) return setReason(answer.reason);
    const { id, fileName } = answer.file;
    onDone(() => insertBlock(editor, { type: "download", attrs: { fileId: id, title: fileName.slice(0, 200) } }));
  }

  return (
    <Dialog title={t("title")} onClose={onClose}>
      <label className="button button-primary has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2">
        {t("choose")}
        <input
          type="file"
          className="sr-only"
          disabled={sent !== null}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void send(file);
          }}
        />
      </label>
      <p className="hint mt-3">{t("hint")}</p>
      {sent !== null && <progress className="mt-3 block h-2 w-full accent-accent" value={sent < 1 ? sent : undefined} max={1} aria-label={t("sending")} />}
      <p role="alert" className="refusal mt-2">
        {reason && toSentence(reason)}
      </p>
    </Dialog>
  );
}
