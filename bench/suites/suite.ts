import type { Row } from "../row.ts";
import type { Stage } from "../stage/stage.ts";

/** One group of measurements: starts what it measures, ends it, and returns its rows. */
export type Suite = { name: string; measure(stage: Stage): Promise<Row[]> };
