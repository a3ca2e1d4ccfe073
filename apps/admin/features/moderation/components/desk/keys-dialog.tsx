"use client";

import { useTranslations } from "use-intl";
import { Dialog } from "../../../shell/components/dialog.tsx";

const keys = ["j", "k", "a", "r", "l", "x", "p", "t", "z", "escape", "help"] as const;

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations("moderationKeys");
  return (
    <Dialog title={t("title")} onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-2">
        {keys.map((key) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-block min-w-8 rounded border border-edge bg-sheet px-2 text-center font-semibold text-sm">{t(`${key}.name`)}</kbd>
            </dt>
            <dd>{t(`${key}.does`)}</dd>
          </div>
        ))}
      </dl>
      <p className="hint mt-5">{t("layout")}</p>
    </Dialog>
  );
}
