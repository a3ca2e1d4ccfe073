"use client";

import { useTranslations } from "use-intl";
import { cutAt } from "./cut-at.ts";

/** As a search engine lists it. */
export function SearchCard({ title, description, address }: { title: string; description: string; address: string }) {
  const t = useTranslations("cards");
  const { host, pathname } = new URL(address);
  return (
    <figure>
      <figcaption className="label">{t("searchResult")}</figcaption>
      <div className="rounded border border-line bg-white p-4 font-sans">
        <p className="truncate text-[#4d5156] text-xs">
          {host}
          {pathname
            .split("/")
            .filter(Boolean)
            .slice(0, 2)
            .map((part) => ` › ${part}`)
            .join("")}
        </p>
        <p className="mt-0.5 text-[#1a0dab] text-lg leading-snug">{cutAt(title, 60)}</p>
        <p className="mt-1 text-[#4d5156] text-sm leading-snug">{cutAt(description, 160)}</p>
      </div>
    </figure>
  );
}
