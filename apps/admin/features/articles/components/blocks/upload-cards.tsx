"use client";

import type { Editor } from "@tiptap/react";
import { createPortal } from "react-dom";
import { useTranslations } from "use-intl";
import { usePictures } from "../../../media/components/pictures.tsx";
import { useLanguage } from "../../../shell/components/use-language.ts";
import { useReason } from "../../../shell/components/use-reason.ts";
import { useContents } from "../../draft.tsx";
import { useHeld } from "../../editor/surface/held.ts";
import { surfaceOf } from "../../editor/surface/surface.ts";
import type { PictureUpload } from "../../editor/uploads/picture-uploads.ts";
import { giveUpPicture, sendPicture } from "../../editor/uploads/send-pictures.ts";

/** Pictures under way, each where it will stand. */
export function UploadCards({ editor }: { editor: Editor }) {
  const { uploads } = surfaceOf(editor);
  return useHeld(uploads.held).map((upload) => createPortal(<UploadCard editor={editor} upload={upload} />, uploads.placeOf(upload.id), upload.id));
}

function UploadCard({ editor, upload }: { editor: Editor; upload: PictureUpload }) {
  const t = useTranslations("pictures");
  const words = useTranslations("writing");
  const toSentence = useReason();
  const language = useLanguage();
  const { article } = useContents();
  const { remember } = usePictures();
  const { id, file, preview, sent, reason } = upload;
  return (
    <figure lang={language} className="rounded border border-line bg-sheet p-3 font-sans text-base">
      <img src={preview} alt="" className={`max-h-96 w-full rounded-sm object-contain ${reason ? "" : "opacity-60"}`} />
      <figcaption className="mt-3">
        <p className="hint break-all">{file.name}</p>
        {reason === null && (
          <>
            <progress className="mt-1 block h-2 w-full accent-accent" value={sent < 1 ? sent : undefined} max={1} aria-label={t("sending")} />
            <p role="status" className="hint mt-1">
              {sent < 1 ? t("sending") : t("decoding")}
            </p>
          </>
        )}
        {reason !== null && (
          <>
            <p role="alert" className="refusal mt-1">
              {toSentence(reason)}
            </p>
            <div className="mt-2 flex gap-2">
              <button type="button" className="button" onClick={() => sendPicture({ editor, locale: article.locale, remember }, id)}>
                {words("retry")}
              </button>
              <button type="button" className="button button-plain button-danger" onClick={() => giveUpPicture(editor, id)}>
                {words("remove")}
              </button>
            </div>
          </>
        )}
      </figcaption>
    </figure>
  );
}
