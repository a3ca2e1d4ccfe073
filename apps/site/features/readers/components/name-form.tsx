import { NAME_LIMIT } from "@polosa/newsroom/comments/input.ts";
import { useTranslations } from "use-intl";
import type { ReaderReason } from "../refusal.ts";
import { TextField } from "./text-field.tsx";

export function NameForm({ path, name, reason }: { path: string; name: string; reason: ReaderReason | undefined }) {
  const t = useTranslations("me");
  return (
    <form className="comment-form" action={path} method="post">
      <input type="hidden" name="act" value="rename" />
      <TextField
        label={t("name")}
        hint={t("nameHint")}
        reason={reason}
        input={{ name: "name", autoComplete: "nickname", maxLength: NAME_LIMIT, defaultValue: name }}
      />
      <button type="submit">{t("rename")}</button>
    </form>
  );
}
