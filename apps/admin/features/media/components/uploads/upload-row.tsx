"use client";

import Link from "next/link";
import { useTranslations } from "use-intl";
import { useReason } from "../../../shell/components/use-reason.ts";
import { Thumbnail } from "../thumbnail.tsx";
import type { Upload } from "./use-uploads.ts";

/** One file on its way: how far it is, or why it is not going on. */
export function UploadRow({ upload, onRetry, onForget }: { upload: Upload; onRetry: () => void; onForget: () => void }) {
  const t = useTranslations("library");
  const toSentence = useReason();
  const { file, state } = upload;
  return (
    <li className="grid grid-cols-[3.5rem_1fr_auto] items-center gap-x-4 gap-y-1 border-line border-b py-3">
      <div className="aspect-square w-14 overflow-hidden rounded bg-wash">
        {state.is === "done" && <Thumbnail picture={state.picture} width={320} alt="" className="size-full object-cover" />}
      </div>
      <div className="min-w-0">
        <p className="truncate font-medium text-sm">{file.name}</p>
        {state.is === "waiting" && <p className="hint">{t("waiting")}</p>}
        {state.is === "sending" && (
          <>
            <progress
              className="block h-2 w-full accent-accent"
              value={state.sent < 1 ? state.sent : undefined}
              max={1}
              aria-label={t("progress", { name: file.name })}
            />
            <p className="hint">{t(state.sent < 1 ? "sending" : "preparing")}</p>
          </>
        )}
        {state.is === "refused" && (
          <p role="alert" className="refusal">
            {toSentence(state.reason)}
          </p>
        )}
        {state.is === "done" && <p className="hint">{t("uploaded")}</p>}
      </div>
      {state.is === "refused" && (
        <div className="col-start-2 flex gap-2 sm:col-start-3">
          <button type="button" className="button" onClick={onRetry}>
            {t("retry")}
          </button>
          <button type="button" className="button button-plain" onClick={onForget}>
            {t("forget")}
          </button>
        </div>
      )}
      {state.is === "done" && (
        <Link href={`/media/${state.picture.id}`} className="button">
          {t("describe")}
        </Link>
      )}
    </li>
  );
}
