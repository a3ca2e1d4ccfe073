"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

/** A button that takes a dropped file too. */
export function FileChooser({ onChoose }: { onChoose: (file: File) => void }) {
  const t = useTranslations("pictures");
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way; the button inside is the first
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const [file] = event.dataTransfer.files;
        if (file) onChoose(file);
      }}
      className={`flex flex-wrap items-center justify-center gap-x-4 gap-y-2 rounded border border-dashed p-6 ${over ? "border-accent bg-accent-wash" : "border-edge bg-sheet"}`}
    >
      <label className="button button-primary has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2">
        {t("upload")}
        <input
          type="file"
          accept="image/jpeg,image/png,image/webp,image/avif,image/heic,image/gif"
          className="sr-only"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) onChoose(file);
          }}
        />
      </label>
      <span className="hint">{t("uploadHint")}</span>
    </div>
  );
}
