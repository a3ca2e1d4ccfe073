import { arman, ruslan, sergei, timur } from "./men.ts";
import { aigerim, dana, madina, zhanar } from "./women.ts";

export const portraits: Record<string, () => string> = {
  "portrait-aigerim": aigerim,
  "portrait-timur": timur,
  "portrait-dana": dana,
  "portrait-ruslan": ruslan,
  "portrait-madina": madina,
  "portrait-sergei": sergei,
  "portrait-zhanar": zhanar,
  "portrait-arman": arman,
};
