"use client";

import type { LibraryPicture } from "@polosa/newsroom/media/library/queries.ts";
import { useCallback, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { Language } from "../../../messages/languages.ts";
import { Spinner } from "../../shell/components/spinner.tsx";
import { useReason } from "../../shell/components/use-reason.ts";
import { findPicturesAction } from "../actions.ts";
import { Thumbnail } from "./thumbnail.tsx";
import type { PictureWords } from "./upload-picture.ts";

/** The newest pictures, or those that have the words. */
export function PictureLibrary({ locale, onChoose }: { locale: Language; onChoose: (picture: LibraryPicture, words: PictureWords) => void }) {
  const t = useTranslations("pictures");
  const toSentence = useReason();
  const [search, setSearch] = useState("");
  const { pictures, more, reason } = useLibrary(search);
  return (
    <section aria-label={t("library")} className="space-y-4">
      <label className="block">
        <span className="label">{t("librarySearch")}</span>
        <input className="field" type="search" value={search} maxLength={200} onChange={(event) => setSearch(event.target.value)} />
      </label>
      {reason && <p className="refusal">{toSentence(reason)}</p>}
      {pictures === null && !reason && <Spinner />}
      {pictures?.length === 0 && <p className="py-8 text-center text-quiet">{t("libraryEmpty")}</p>}
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3 md:grid-cols-4">
        {pictures?.map((picture) => (
          <li key={picture.id}>
            <button
              type="button"
              className="group block w-full cursor-pointer text-left"
              onClick={() => onChoose(picture, { alt: picture.alts[locale], caption: picture.caption, credit: picture.credit })}
            >
              <Thumbnail
                picture={picture}
                width={320}
                alt={picture.alts[locale]}
                className="aspect-3/2 w-full rounded border border-line bg-wash object-cover group-hover:border-accent"
              />
              <span className="hint mt-1 block truncate">{picture.caption || picture.alts[locale] || picture.fileName}</span>
            </button>
          </li>
        ))}
      </ul>
      {more && (
        <button type="button" className="button" onClick={more}>
          {t("more")}
        </button>
      )}
    </section>
  );
}

function useLibrary(search: string) {
  const [pictures, setPictures] = useState<LibraryPicture[] | null>(null);
  const [next, setNext] = useState<string | null>(null);
  const [reason, setReason] = useState<string | null>(null);

  const show = useCallback((found: Found, earlier: LibraryPicture[]) => {
    setReason(found.ok ? null : found.reason);
    if (!found.ok) return;
    setNext(found.value.next);
    setPictures([...earlier, ...found.value.pictures]);
  }, []);

  useEffect(() => {
    let wanted = true;
    const find = async () => {
      const found = await findPage(search, null);
      if (wanted) show(found, []);
    };
    const timer = setTimeout(find, search === "" ? 0 : 250);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [search, show]);

  const more = pictures && next ? async () => show(await findPage(search, next), pictures) : null;
  return { pictures, reason, more };
}

type Found = { ok: true; value: { pictures: LibraryPicture[]; next: string | null } } | { ok: false; reason: string };

const findPage = (search: string, after: string | null): Promise<Found> =>
  findPicturesAction({ search, label: null, licence: null, after }).catch(() => ({ ok: false, reason: "unreachable" }));
