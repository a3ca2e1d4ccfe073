import { useTranslations } from "use-intl";

/** Why a reader has to sign in, and the way there. What is typed stays in this tab. */
export function SignInFirst({ locale, next, isTyped }: { locale: string; next: string; isTyped: boolean }) {
  const t = useTranslations("oneComment");
  return (
    <div className="notice">
      <p>{isTyped ? t("signInKeep") : t("signInFirst")}</p>
      <p>
        <a className="button" href={`/${locale}/sign-in?next=${encodeURIComponent(next)}`} rel="nofollow noopener" {...(isTyped && { target: "_blank" })}>
          {t("signIn")}
        </a>
      </p>
    </div>
  );
}
