"use client";

import type { Sanctioned } from "@polosa/newsroom/sanctions/queries.ts";
import { useTranslations } from "use-intl";
import { useMoment } from "../../shell/components/use-moment.ts";

/** What a reader is kept from, and until when. */
export function SanctionName({ sanction, timeZone }: { sanction: Sanctioned; timeZone: string }) {
  const t = useTranslations("sanctions");
  const toMoment = useMoment(timeZone);
  const name = t(`inForce.${sanction.kind}`);
  return sanction.endsAt ? t("until", { name, until: toMoment(sanction.endsAt) }) : name;
}
