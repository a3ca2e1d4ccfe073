"use client";

import type { Picture } from "@polosa/newsroom/media/rules.ts";
import { useTranslations } from "use-intl";
import { Thumbnail } from "../../../media/components/thumbnail.tsx";
import { cutAt } from "./cut-at.ts";

interface Props {
  messenger: "telegram" | "whatsapp";
  title: string;
  description: string;
  told: { address: string; picture: Picture | null };
}

/** What a link to the article unfolds into. */
export function MessengerCard({ messenger, title, description, told }: Props) {
  const t = useTranslations("cards");
  const { host } = new URL(told.address);
  return (
    <figure>
      <figcaption className="label">{t(messenger)}</figcaption>
      {messenger === "telegram" ? (
        <div className="max-w-sm rounded-lg bg-[#eef4fb] p-3 font-sans text-sm">
          <div className="border-[#3390ec] border-l-[3px] pl-2.5">
            <p className="font-semibold text-[#1d6fbf]">{host}</p>
            <p className="font-semibold leading-snug">{cutAt(title, 70)}</p>
            <p className="mt-0.5 leading-snug">{cutAt(description, 170)}</p>
            {told.picture && <Thumbnail picture={told.picture} width={640} alt="" className="mt-2 aspect-[1.91] w-full rounded object-cover" />}
          </div>
        </div>
      ) : (
        <div className="max-w-sm rounded-lg bg-[#d9fdd3] p-1 font-sans text-sm">
          <div className="overflow-hidden rounded bg-[#cfefc8]">
            {told.picture && <Thumbnail picture={told.picture} width={640} alt="" className="aspect-[1.91] w-full object-cover" />}
            <div className="p-2.5">
              <p className="font-medium leading-snug">{cutAt(title, 65)}</p>
              <p className="mt-0.5 text-[#4a5f4a] leading-snug">{cutAt(description, 80)}</p>
              <p className="mt-0.5 text-[#4a5f4a]">{host}</p>
            </div>
          </div>
        </div>
      )}
    </figure>
  );
}
