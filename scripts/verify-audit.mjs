import { runOnOwnNode } from "./bootstrap.mjs";

await runOnOwnNode("launch/verify-audit.ts");
