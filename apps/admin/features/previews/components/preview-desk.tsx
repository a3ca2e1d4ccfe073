"use client";

import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { NotesBeside } from "../../margins/components/notes-beside.tsx";
import { Icon } from "../../shell/components/icon.tsx";
import type { PreviewDeskContents } from "../loaders.ts";
import { ChoiceBar } from "./choice-bar.tsx";
import { GuestLinks } from "./guest-links.tsx";

const widths = { phone: "w-[360px]", tablet: "w-[768px]", desktop: "w-[1280px]" } as const;
type Width = keyof typeof widths;
type Look = "light" | "dark";
type Form = "full" | "lite";

/** The article as readers will see it: by the site itself, at three widths, by day and by night, full and lite. */
export function PreviewDesk({ desk, wantsNotes }: { desk: PreviewDeskContents; wantsNotes: boolean }) {
  const t = useTranslations("previews");
  const [width, setWidth] = useState<Width>("desktop");
  const [look, setLook] = useState<Look>("light");
  const [form, setForm] = useState<Form>("full");
  const [links, setLinks] = useState(false);
  const stage = useRef<HTMLElement>(null);
  useEffect(() => setWidth(toOwnWidth(stage.current?.clientWidth ?? window.innerWidth)), []);
  const address = `${desk.address}?${new URLSearchParams({ look, ...(form === "lite" ? { form } : {}) })}`;
  const shown = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a preview wider than the window is scrolled with the keyboard too
    <main ref={stage} id="content" aria-label={t("title")} tabIndex={0} className="min-h-0 min-w-0 flex-1 overflow-x-auto bg-wash min-[82rem]:p-4">
      <iframe
        key={address}
        src={address}
        title={t("frame", { headline: desk.headline || t("untitled") })}
        sandbox="allow-same-origin allow-popups allow-scripts"
        className={`mx-auto block h-full border-line border-x bg-white ${widths[width]}`}
      />
    </main>
  );
  return (
    <div className="flex h-dvh flex-col">
      <section aria-label={t("tools")} className="border-line border-b bg-sheet">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 p-2 sm:px-4">
          <a href={`/articles/${desk.articleId}`} className="button button-plain px-1.5 sm:pr-3">
            <Icon name="back" />
            <span className="max-sm:sr-only">{t("back")}</span>
          </a>
          <h1 className="min-w-0 flex-1 truncate font-semibold">{t("title")}</h1>
          <ChoiceBar name={t("width")} options={{ phone: t("phone"), tablet: t("tablet"), desktop: t("desktop") }} chosen={width} onChoose={setWidth} />
          <ChoiceBar name={t("look")} options={{ light: t("light"), dark: t("dark") }} chosen={look} onChoose={setLook} />
          <ChoiceBar name={t("form")} options={{ full: t("full"), lite: t("lite") }} chosen={form} onChoose={setForm} />
          {desk.links && (
            <button type="button" className="button" onClick={() => setLinks(true)}>
              {t("guests")}
            </button>
          )}
        </div>
      </section>
      {desk.margin ? (
        <NotesBeside articleId={desk.articleId} margin={desk.margin} timeZone={desk.timeZone} wasAsked={wantsNotes}>
          {shown}
        </NotesBeside>
      ) : (
        shown
      )}
      {links && desk.links && <GuestLinks articleId={desk.articleId} initial={desk.links} timeZone={desk.timeZone} onClose={() => setLinks(false)} />}
    </div>
  );
}

/** What could be shown whole in so much room. */
function toOwnWidth(pixels: number): Width {
  if (pixels < 768) return "phone";
  return pixels < 1280 ? "tablet" : "desktop";
}
