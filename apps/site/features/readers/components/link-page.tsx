import { useTranslations } from "use-intl";
import type { Frame } from "../../page/loaders.ts";
import { ReaderPage } from "./reader-page.tsx";

export interface LinkView {
  frame: Frame;
  token: string;
  next: string;
}

/** Where a letter's link leads: signing in takes a press of the button, for mail servers open links too. */
export function LinkPage({ frame, token, next }: LinkView) {
  const t = useTranslations("signIn");
  return (
    <ReaderPage frame={frame} title={t("title")} path="/sign-in">
      <p>{t("linkHint")}</p>
      <form className="comment-form" action={`/${frame.locale}/sign-in/${token}`} method="post">
        <input type="hidden" name="next" value={next} />
        <button type="submit">{t("enter")}</button>
      </form>
    </ReaderPage>
  );
}
