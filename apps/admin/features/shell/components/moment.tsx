"use client";

import { useMoment } from "./use-moment.ts";

export function Moment({ at, timeZone }: { at: string; timeZone: string }) {
  const toMoment = useMoment(timeZone);
  return <time dateTime={at}>{toMoment(at)}</time>;
}
