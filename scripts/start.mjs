import { runOnOwnNode } from "./bootstrap.mjs";

await runOnOwnNode("launch/start.ts");
