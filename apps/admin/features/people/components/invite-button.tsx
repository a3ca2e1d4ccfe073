"use client";

import type { Section } from "@polosa/newsroom/sections/queries.ts";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { InviteDialog } from "./invite-dialog.tsx";

export function InviteButton({ sections }: { sections: Section[] }) {
  const t = useTranslations("people");
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button button-primary" onClick={() => setOpen(true)}>
        {t("invite")}
      </button>
      {open && <InviteDialog sections={sections} onClose={() => setOpen(false)} />}
    </>
  );
}
