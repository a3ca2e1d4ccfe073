"use client";

import { useTranslations } from "use-intl";
import { MoveButton } from "../../../redirects/components/move-button.tsx";
import { useDraft } from "../../draft.tsx";

/** Where readers find the article, or will. */
export function AddressField() {
  const t = useTranslations("panel");
  const { draft, contents } = useDraft();
  const { address, named, publishedRevision } = draft.standing;
  return (
    <div>
      <p className="label">{t("address")}</p>
      {publishedRevision !== null && (
        <a className="link break-all text-sm" href={address} target="_blank" rel="noopener">
          {address}
        </a>
      )}
      {publishedRevision === null && <p className="break-all text-quiet text-sm">{named ? address : t("addressLater")}</p>}
      {contents.mayPublish && publishedRevision !== null && (
        <MoveButton article={contents.article} sections={contents.sections} saved={draft.phase === "saved"} />
      )}
    </div>
  );
}
