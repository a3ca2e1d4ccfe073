import { isFinished } from "@polosa/newsroom/media/renditions/rules.ts";
import { getTranslator } from "../../../../server/messages.ts";
import { Moment } from "../../../shell/components/moment.tsx";
import type { PictureContents } from "../../loaders.ts";
import { LicenceBadge } from "../licence-badge.tsx";

/** What is known of a picture without anybody writing it. */
export function PictureFacts({ contents, language }: { contents: PictureContents; language: "kk" | "ru" | "en" }) {
  const t = getTranslator(language);
  const { picture, timeZone, today } = contents;
  return (
    <div className="space-y-1 text-quiet text-sm">
      <p className="wrap-anywhere">
        {picture.fileName} · {picture.width} × {picture.height}
      </p>
      <p>
        {t("details.uploaded", { name: picture.uploadedBy.name })} <Moment at={picture.uploadedAt} timeZone={timeZone} />
      </p>
      {!isFinished(picture) && <p>{t("details.unfinished")}</p>}
      <LicenceBadge endsOn={picture.licenceEndsOn} today={today} />
    </div>
  );
}
