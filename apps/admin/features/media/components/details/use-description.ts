import type { PictureDescription } from "@polosa/newsroom/media/descriptions/input.ts";
import { useState } from "react";
import { describePictureAction } from "../../actions.ts";

export type Saving = { is: "still" } | { is: "saving" } | { is: "saved" } | { is: "refused"; reason: string; fields: Record<string, string> };

interface Known {
  id: string;
  stamp: string;
  description: PictureDescription;
}

/** A description as it is being written. A refusal leaves every word where it is. */
export function useDescription({ id, stamp, description }: Known) {
  const [said, setSaid] = useState(description);
  const [labels, setLabels] = useState(description.labels.join(", "));
  const [basedOn, setBasedOn] = useState(stamp);
  const [saving, setSaving] = useState<Saving>({ is: "still" });

  async function save() {
    setSaving({ is: "saving" });
    const input = { pictureId: id, basedOn, ...said, labels: labels.split(",") };
    const outcome = await describePictureAction(input).catch(() => ({ ok: false as const, reason: "unreachable", fields: {} }));
    if (outcome.ok) setBasedOn(outcome.value.stamp);
    setSaving(outcome.ok ? { is: "saved" } : { is: "refused", reason: outcome.reason, fields: outcome.fields });
  }

  function say(changed: Partial<PictureDescription>) {
    setSaving({ is: "still" });
    setSaid({ ...said, ...changed });
  }

  function label(text: string) {
    setSaving({ is: "still" });
    setLabels(text);
  }

  return { said, say, labels, label, saving, save };
}
