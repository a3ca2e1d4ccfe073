import { DownloadView } from "../../components/blocks/download-view.tsx";
import { EmbedView } from "../../components/blocks/embed-view.tsx";
import { PictureView } from "../../components/blocks/picture-view.tsx";
import { ReadAlsoView } from "../../components/blocks/read-also-view.tsx";
import { RecordingView } from "../../components/blocks/recording-view.tsx";
import { blockAtom } from "./block-atom.ts";

/** The media's id and its words, as the document has it. The file behind the id is in `usePictures`. */
const PictureNode = blockAtom("image", ["mediaId", "alt", "caption", "credit"], PictureView);

export const atomNodes = [
  PictureNode,
  blockAtom("embed", ["provider", "id", "caption"], EmbedView),
  blockAtom("readAlso", ["articleId"], ReadAlsoView),
  blockAtom("download", ["fileId", "title"], DownloadView),
  blockAtom("audio", ["src", "caption"], RecordingView),
  blockAtom("video", ["src", "caption"], RecordingView),
];
