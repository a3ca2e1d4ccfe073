"use client";

import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { useTranslations } from "use-intl";
import { PictureWordsFields } from "../../../media/components/picture-words-fields.tsx";
import { usePictures } from "../../../media/components/pictures.tsx";
import { Thumbnail } from "../../../media/components/thumbnail.tsx";
import type { PictureWords } from "../../../media/components/upload-picture.ts";
import { useLanguage } from "../../../shell/components/use-language.ts";
import { useReason } from "../../../shell/components/use-reason.ts";
import { useHasGap } from "../../draft.tsx";
import { GalleryPlace } from "./gallery-place.tsx";

/** A picture in the text with its words beneath, edited where they stand. */
export function PictureView({ node, editor, getPos, updateAttributes, deleteNode }: NodeViewProps) {
  const t = useTranslations("pictures");
  const toSentence = useReason();
  const language = useLanguage();
  const lacksAlt = useHasGap("alt_missing");
  const { byId } = usePictures();
  const words: PictureWords = { alt: String(node.attrs.alt), caption: String(node.attrs.caption), credit: String(node.attrs.credit) };
  const picture = byId[String(node.attrs.mediaId)];
  const refused = lacksAlt && words.alt.trim() === "";

  return (
    <NodeViewWrapper>
      <figure className="framed rounded border border-line bg-sheet p-3" contentEditable={false}>
        <div data-drag-handle className="cursor-grab">
          {picture ? (
            <Thumbnail picture={picture} width={640} alt={words.alt} className="h-auto w-full rounded-sm" />
          ) : (
            <p className="bg-wash py-12 text-center font-sans text-quiet text-sm">{t("absent")}</p>
          )}
        </div>
        <figcaption lang={language} className="mt-3">
          <PictureWordsFields words={words} refusal={refused ? toSentence("alt_missing") : null} onChange={(changed) => updateAttributes({ ...changed })} />
          <div className="mt-2 flex font-sans">
            <button type="button" className="button button-plain button-danger mr-auto -ml-4" onClick={deleteNode}>
              {t("remove")}
            </button>
            <GalleryPlace editor={editor} getPos={getPos} />
          </div>
        </figcaption>
      </figure>
    </NodeViewWrapper>
  );
}
