"use client";

import type { Picture } from "@polosa/newsroom/media/rules.ts";
import { createContext, type ReactNode, useContext, useState } from "react";

interface Pictures {
  /** By media id: those the page came with, and what was uploaded or chosen since. */
  byId: Record<string, Picture>;
  remember(picture: Picture): void;
}

const PicturesContext = createContext<Pictures>({ byId: {}, remember: () => {} });

export const usePictures = (): Pictures => useContext(PicturesContext);

/** A document names pictures by id only; this knows where their files are. */
export function PicturesProvider({ initial, children }: { initial: Record<string, Picture>; children: ReactNode }) {
  const [byId, setById] = useState(initial);
  const remember = (picture: Picture) => setById((known) => ({ ...known, [picture.id]: picture }));
  return <PicturesContext value={{ byId, remember }}>{children}</PicturesContext>;
}
