import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "./paths.ts";

/**
 * Tells of apps that were built anew under a running server, as `npm test` does after a change. The server has the old build in
 * its memory and the new one on its disk: it must start again.
 */
export async function watchBuilds(apps: string[], isBuilding: () => boolean, onRebuilt: (app: string) => Promise<void>): Promise<never> {
  const known = new Map(apps.map((app) => [app, readBuildId(app)]));
  while (true) {
    await wait(1000, undefined, { ref: false });
    if (isBuilding()) continue;
    for (const app of apps) {
      const buildId = readBuildId(app);
      if (buildId === known.get(app)) continue;
      known.set(app, buildId);
      await onRebuilt(app);
    }
  }
}

export function readBuildId(app: string): string {
  const path = join(root, "apps", app, ".next", "BUILD_ID");
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
