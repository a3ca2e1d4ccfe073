import type { Picture } from "@polosa/newsroom/media/rules.ts";
import { useEffect, useRef, useState } from "react";
import { useLanguage } from "../../../shell/components/use-language.ts";
import { uploadPicture } from "../upload-picture.ts";

export interface Upload {
  key: number;
  file: File;
  state: { is: "waiting" } | { is: "sending"; sent: number } | { is: "refused"; reason: string } | { is: "done"; picture: Picture };
}

/** Sending and decoding at once: enough to keep both busy, and no more than the server decodes at ease. */
const AT_ONCE = 2;

/** Files on their way into the library. One that failed keeps its file and can be sent again. */
export function useUploads(onDone: () => void) {
  const language = useLanguage();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const nextKey = useRef(0);

  const set = (key: number, state: Upload["state"]) => setUploads((all) => all.map((upload) => (upload.key === key ? { ...upload, state } : upload)));

  async function send({ key, file }: Upload) {
    set(key, { is: "sending", sent: 0 });
    const words = { alt: "", caption: "", credit: "", locale: language };
    const uploaded = await uploadPicture(file, words, (sent) => set(key, { is: "sending", sent }));
    set(key, uploaded.ok ? { is: "done", picture: uploaded.picture } : { is: "refused", reason: uploaded.reason });
    if (uploaded.ok) onDone();
  }

  useEffect(() => {
    const sending = uploads.filter(({ state }) => state.is === "sending").length;
    const next = uploads.find(({ state }) => state.is === "waiting");
    if (next && sending < AT_ONCE) void send(next);
  });

  function add(files: File[]) {
    const added = files.map((file, index): Upload => ({ key: nextKey.current + index, file, state: { is: "waiting" } }));
    nextKey.current += files.length;
    setUploads((all) => [...added, ...all]);
  }

  return {
    uploads,
    add,
    retry: (key: number) => set(key, { is: "waiting" }),
    forget: (key: number) => setUploads((all) => all.filter((upload) => upload.key !== key)),
  };
}
