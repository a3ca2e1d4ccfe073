import { useTranslations } from "use-intl";
import type { Frame } from "../../page/loaders.ts";
import { mePath } from "../paths.ts";
import type { ReaderRefusal } from "../refusal.ts";
import { ReaderPage } from "./reader-page.tsx";

export interface EraseView {
  frame: Frame;
  name: string;
  refusal: ReaderRefusal | null;
  isDone: boolean;
}

/** Asks once whether a reader is sure. */
export function ErasePage({ frame, name, refusal, isDone }: EraseView) {
  const t = useTranslations("me");
  const reasons = useTranslations("readerReasons");
  const path = mePath(frame.locale);
  if (isDone) {
    return (
      <ReaderPage frame={frame} title={t("erasedTitle")} path="/me">
        <p className="notice" role="status">
          {t("erased")}
        </p>
      </ReaderPage>
    );
  }
  return (
    <ReaderPage frame={frame} title={t("eraseTitle")} path="/me/erase">
      {refusal && (
        <p className="notice notice-refusal" role="alert">
          {reasons(refusal.reason, { minutes: 0 })}
        </p>
      )}
      <p>{t("eraseWhat", { name })}</p>
      <p>{t("eraseKept")}</p>
      <form className="reader-acts" action={`${path}/erase`} method="post">
        <button className="button" type="submit">
          {t("eraseSure")}
        </button>
        <a href={path}>{t("eraseNot")}</a>
      </form>
    </ReaderPage>
  );
}
