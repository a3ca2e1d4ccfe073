import { createElement } from "react";
import { useTranslations } from "use-intl";
import { type ShareTarget, shareTargets, toShareUrl } from "../share-targets.ts";

/** Plain links, in the order in which readers here use them; the island lets the fourth one copy. */
export function ShareLinks({ url, title }: { url: string; title: string }) {
  const t = useTranslations("share");
  const links = (
    <>
      <ul>
        {shareTargets.map((target) => (
          <li key={target}>
            <a
              href={toShareUrl(target, { url, title })}
              data-share={target}
              {...(leavesSite(target) && { target: "_blank", rel: "noopener noreferrer nofollow" })}
            >
              {t(target)}
            </a>
          </li>
        ))}
      </ul>
      <span role="status" className="sr-only" />
    </>
  );
  return (
    <section className="share" aria-labelledby="share">
      <h2 id="share">{t("title")}</h2>
      {createElement("share-links", { "data-copied": t("copied"), "data-failed": t("copyFailed") }, links)}
    </section>
  );
}

const leavesSite = (target: ShareTarget): boolean => target !== "copy" && target !== "email";
