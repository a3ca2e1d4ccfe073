"use client";

import { useTranslations } from "use-intl";
import { Banner } from "../../../shell/components/banner.tsx";
import { useMoment } from "../../../shell/components/use-moment.ts";
import { useDraft } from "../../draft.tsx";
import type { FoundCopy } from "../../saving/use-local-copy.ts";

/** Work of an earlier visit that was found in this browser. */
export function CopyNotice({ found }: { found: FoundCopy }) {
  const t = useTranslations("keeping");
  const { contents } = useDraft();
  const toMoment = useMoment(contents.timeZone);
  const at = toMoment(found.copy.at);
  const actions = found.isBack ? (
    <>
      <button type="button" className="button" onClick={found.close}>
        {t("leaveIt")}
      </button>
      <button type="button" className="button button-plain" onClick={found.drop}>
        {t("takeItBack")}
      </button>
    </>
  ) : (
    <>
      <button type="button" className="button" onClick={found.bringBack}>
        {t("bringBack")}
      </button>
      <button type="button" className="button button-plain" onClick={found.drop}>
        {t("dropCopy")}
      </button>
    </>
  );
  return (
    <Banner tone={found.isBack ? "success" : "warning"} actions={actions}>
      {t(found.isBack ? "isBack" : "copyFound", { at })}
    </Banner>
  );
}
