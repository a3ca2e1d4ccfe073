import type { LibraryPicture } from "@polosa/newsroom/media/library/queries.ts";
import Link from "next/link";
import type { Language } from "../../../../messages/languages.ts";
import { getTranslator } from "../../../../server/messages.ts";
import { LicenceBadge } from "../licence-badge.tsx";
import { Thumbnail } from "../thumbnail.tsx";

/** Pictures as they are looked for: by eye, with what publishing would still ask of them. */
export function LibraryGrid({ pictures, language, today }: { pictures: LibraryPicture[]; language: Language; today: string }) {
  const t = getTranslator(language);
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 lg:grid-cols-5">
      {pictures.map((picture) => (
        <li key={picture.id} className="relative">
          <Thumbnail picture={picture} width={320} alt="" className="aspect-3/2 w-full rounded border border-line bg-wash object-cover" />
          <Link href={`/media/${picture.id}`} className="wrap-anywhere mt-1 line-clamp-2 font-medium text-sm after:absolute after:inset-0 hover:text-accent">
            {picture.caption || picture.alts[language] || picture.fileName || t("library.unnamed")}
          </Link>
          {picture.labels.length > 0 && <p className="hint truncate">{picture.labels.join(", ")}</p>}
          {picture.credit === "" && <p className="text-warn text-xs">{t("library.noCredit")}</p>}
          {Object.values(picture.alts).every((alt) => alt === "") && <p className="text-warn text-xs">{t("library.noAlt")}</p>}
          <LicenceBadge endsOn={picture.licenceEndsOn} today={today} />
        </li>
      ))}
    </ul>
  );
}
