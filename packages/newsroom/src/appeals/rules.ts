/** Days after a removal in which its author may ask for another pair of eyes. */
export const APPEAL_DAYS = 30;

interface Removal {
  standing: string;
  /** Null when no moderator did: its author took it away. */
  decidedBy: string | null;
  decidedAt: Date;
}

/** Why a comment cannot be appealed by its author; null when it can. */
export function toObstacle({ standing, decidedBy, decidedAt }: Removal, now: Date): "not_removed" | "appeal_too_late" | null {
  if (standing !== "removed" || decidedBy === null) return "not_removed";
  return now.getTime() - decidedAt.getTime() > APPEAL_DAYS * 86_400_000 ? "appeal_too_late" : null;
}
