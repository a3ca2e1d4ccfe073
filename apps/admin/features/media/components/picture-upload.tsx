"use client";

import type { Picture } from "@polosa/newsroom/media/rules.ts";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { Language } from "../../../messages/languages.ts";
import { Spinner } from "../../shell/components/spinner.tsx";
import { useReason } from "../../shell/components/use-reason.ts";
import { PictureWordsFields } from "./picture-words-fields.tsx";
import { type PictureWords, uploadPicture } from "./upload-picture.ts";

interface Props {
  file: File;
  /** The language of the description. */
  locale: Language;
  onUploaded: (picture: Picture, words: PictureWords) => void;
  onBack: () => void;
}

/** Describes a file and sends it; a refusal leaves the words where they are. */
export function PictureUpload({ file, locale, onUploaded, onBack }: Props) {
  const t = useTranslations("pictures");
  const toSentence = useReason();
  const [words, setWords] = useState<PictureWords>({ alt: "", caption: "", credit: "" });
  const [sent, setSent] = useState<number | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const address = useFileAddress(file);

  async function upload() {
    setReason(null);
    setSent(0);
    const uploaded = await uploadPicture(file, { ...words, locale }, setSent);
    if (uploaded.ok) return onUploaded(uploaded.picture, words);
    setSent(null);
    setReason(uploaded.reason);
  }

  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <div>
        {address && <img src={address} alt="" className="max-h-80 w-full rounded bg-wash object-contain" />}
        <p className="hint mt-2 break-all">{file.name}</p>
      </div>
      <div className="space-y-4">
        <PictureWordsFields words={words} refusal={null} onChange={(changed) => setWords({ ...words, ...changed })} />
        <p role="alert" className="refusal">
          {reason && toSentence(reason)}
        </p>
        {sent !== null && (
          <div>
            <progress className="block h-2 w-full accent-accent" value={sent < 1 ? sent : undefined} max={1} aria-label={t("sending")} />
            <p role="status" className="hint mt-1">
              {sent < 1 ? t("sending") : t("decoding")}
            </p>
          </div>
        )}
        <div className="flex gap-3">
          <button type="button" className="button button-primary" disabled={sent !== null} onClick={upload}>
            {sent !== null && <Spinner />}
            {t("send")}
          </button>
          <button type="button" className="button" disabled={sent !== null} onClick={onBack}>
            {t("other")}
          </button>
        </div>
      </div>
    </div>
  );
}

function useFileAddress(file: File): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
}
