"use client";

import type { Picture } from "@polosa/newsroom/media/rules.ts";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Language } from "../../../messages/languages.ts";
import { Dialog } from "../../shell/components/dialog.tsx";
import { FileChooser } from "./file-chooser.tsx";
import { PictureLibrary } from "./picture-library.tsx";
import { PictureUpload } from "./picture-upload.tsx";
import { usePictures } from "./pictures.tsx";
import type { PictureWords } from "./upload-picture.ts";

export type Chosen = PictureWords & { mediaId: string };

interface Props {
  /** The language in which the picture is described. */
  locale: Language;
  onChoose: (chosen: Chosen) => void;
  onClose: () => void;
}

/** Chooses a picture: a file from this computer, or one that is in the library already. */
export function PictureDialog({ locale, onChoose, onClose }: Props) {
  const t = useTranslations("pictures");
  const { remember } = usePictures();
  const [file, setFile] = useState<File | null>(null);

  function choose(picture: Picture, { alt, caption, credit }: PictureWords) {
    remember(picture);
    onChoose({ mediaId: picture.id, alt, caption, credit });
  }

  return (
    <Dialog title={t("choose")} wide onClose={onClose}>
      {file ? (
        <PictureUpload file={file} locale={locale} onUploaded={choose} onBack={() => setFile(null)} />
      ) : (
        <div className="space-y-6">
          <FileChooser onChoose={([chosen]) => setFile(chosen ?? null)} />
          <PictureLibrary locale={locale} onChoose={choose} />
        </div>
      )}
    </Dialog>
  );
}
