import { useTranslations } from "use-intl";

/** Why a reader has to sign in, and the way there. */
export function SignInFirst({ locale, next }: { locale: string; next: string }) {
  const t = useTranslations("oneComment");
  return (
    <div className="notice">
      <p>{t("signInFirst")}</p>
      <p>
        <a className="button" href={`/${locale}/sign-in?next=${encodeURIComponent(next)}`} rel="nofollow">
          {t("signIn")}
        </a>
      </p>
    </div>
  );
}
