"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useReason } from "../../../shell/components/use-reason.ts";
import { FileChooser } from "../file-chooser.tsx";
import { uploadReplacement } from "../upload-picture.ts";

type Replacing = { is: "still" } | { is: "sending"; sent: number } | { is: "refused"; reason: string; file: File };

/** Puts another file in the picture's place. One that failed can be sent again. */
export function ReplacePicture({ pictureId }: { pictureId: string }) {
  const t = useTranslations("details");
  const toSentence = useReason();
  const router = useRouter();
  const [replacing, setReplacing] = useState<Replacing>({ is: "still" });

  async function send(file: File) {
    setReplacing({ is: "sending", sent: 0 });
    const uploaded = await uploadReplacement(file, pictureId, (sent) => setReplacing({ is: "sending", sent }));
    setReplacing(uploaded.ok ? { is: "still" } : { is: "refused", reason: uploaded.reason, file });
    if (uploaded.ok) router.refresh();
  }

  return (
    <details>
      <summary className="button w-fit">{t("replace")}</summary>
      <div className="mt-3 space-y-3">
        <p className="hint max-w-prose">{t("replaceHint")}</p>
        {replacing.is === "sending" ? (
          <progress className="block h-2 w-full accent-accent" value={replacing.sent < 1 ? replacing.sent : undefined} max={1} aria-label={t("replacing")} />
        ) : (
          <FileChooser onChoose={([file]) => file && send(file)} />
        )}
        <p role="alert" className="refusal">
          {replacing.is === "refused" && toSentence(replacing.reason)}
        </p>
        {replacing.is === "refused" && (
          <button type="button" className="button" onClick={() => send(replacing.file)}>
            {t("again")}
          </button>
        )}
      </div>
    </details>
  );
}
