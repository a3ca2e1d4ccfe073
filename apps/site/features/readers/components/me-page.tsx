import { useTranslations } from "use-intl";
import type { MeView } from "../loaders.ts";
import { mePath } from "../paths.ts";
import { HeldList } from "./held-list.tsx";
import { NameForm } from "./name-form.tsx";
import { OwnComments } from "./own-comments.tsx";
import { ReaderPage } from "./reader-page.tsx";

/** What is held about a reader, and what they can do about it. */
export function MePage(view: MeView) {
  const t = useTranslations("me");
  const reasons = useTranslations("readerReasons");
  const { frame, reader, holdings, comments, after, refusal } = view;
  const path = mePath(frame.locale);
  return (
    <ReaderPage frame={frame} title={t("title")} path="/me">
      {refusal && (
        <p className="notice notice-refusal" role="alert">
          {reasons(refusal.reason, { minutes: 0 })}
        </p>
      )}
      <NameForm path={path} name={view.typed ?? reader.name} reason={refusal?.fields.name} />
      <HeldList reader={reader} holdings={holdings} />
      <OwnComments path={path} comments={comments} isLater={after !== null} />
      <section aria-labelledby="me-acts">
        <h2 id="me-acts">{t("acts")}</h2>
        <p>
          <a href={`${path}/export`} download="polosa.json">
            {t("export")}
          </a>
        </p>
        <form className="reader-acts" action={path} method="post">
          <button className="button" type="submit" name="act" value="sign-out">
            {t("signOut")}
          </button>
          <button className="button" type="submit" name="act" value="sign-out-everywhere">
            {t("signOutEverywhere")}
          </button>
        </form>
        <p>
          <a href={`${path}/erase`}>{t("erase")}</a>
        </p>
      </section>
    </ReaderPage>
  );
}
