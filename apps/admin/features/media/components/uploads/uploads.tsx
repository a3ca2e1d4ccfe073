"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { FileChooser } from "../file-chooser.tsx";
import { UploadRow } from "./upload-row.tsx";
import { useUploads } from "./use-uploads.ts";

/** Takes many pictures at a time; each has its own progress and its own second chance. */
export function Uploads() {
  const t = useTranslations("library");
  const router = useRouter();
  const { uploads, add, retry, forget } = useUploads(() => router.refresh());
  return (
    <div className="mb-8">
      <FileChooser many onChoose={add} />
      {uploads.length > 0 && (
        <ul aria-label={t("uploads")} className="mt-4 border-line border-t">
          {uploads.map((upload) => (
            <UploadRow key={upload.key} upload={upload} onRetry={() => retry(upload.key)} onForget={() => forget(upload.key)} />
          ))}
        </ul>
      )}
    </div>
  );
}
