"use client";

import type { Picture } from "@polosa/newsroom/media/rules.ts";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Dialog } from "../../shell/components/dialog.tsx";
import { FileChooser } from "./file-chooser.tsx";
import { PictureLibrary } from "./picture-library.tsx";
import { PictureUpload } from "./picture-upload.tsx";
import { usePictures } from "./pictures.tsx";
import type { PictureWords } from "./upload-picture.ts";

export type Chosen = PictureWords & { mediaId: string };

/** Chooses a picture: a file from this computer, or one that is in the library already. */
export function PictureDialog({ onChoose, onClose }: { onChoose: (chosen: Chosen) => void; onClose: () => void }) {
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
        <PictureUpload file={file} onUploaded={choose} onBack={() => setFile(null)} />
      ) : (
        <div className="space-y-6">
          <FileChooser onChoose={setFile} />
          <PictureLibrary onChoose={choose} />
        </div>
      )}
    </Dialog>
  );
}
