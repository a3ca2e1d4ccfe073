import { runOnOwnNode } from "./bootstrap.mjs";

await runOnOwnNode("launch/test.ts");
