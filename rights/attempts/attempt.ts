import type { Db } from "@polosa/db/client.ts";
import type { Scene } from "../scene.ts";

/** Does what an action would do for the scene's actor. A refusal throws; whatever else throws is a fault of the attempt. */
export type Attempt = (db: Db, scene: Scene) => Promise<unknown>;
