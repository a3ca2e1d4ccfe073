"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

/** A button that takes dropped files too. Without HEIC in the list, iPhones send JPEG. */
export function FileChooser({ many = false, onChoose }: { many?: boolean; onChoose: (files: File[]) => void }) {
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
        onChoose([...event.dataTransfer.files]);
      }}
      className={`flex flex-wrap items-center justify-center gap-x-4 gap-y-2 rounded border border-dashed p-6 ${over ? "border-accent bg-accent-wash" : "border-edge bg-sheet"}`}
    >
      <label className="button button-primary has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2">
        {t(many ? "uploadMany" : "upload")}
        <input
          type="file"
          multiple={many}
          accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
          className="sr-only"
          onChange={(event) => {
            onChoose([...(event.target.files ?? [])]);
            // The same file may be chosen again.
            event.target.value = "";
          }}
        />
      </label>
      <span className="hint">{t(many ? "uploadManyHint" : "uploadHint")}</span>
    </div>
  );
}
