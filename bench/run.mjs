import { runOnOwnNode } from "../scripts/bootstrap.mjs";

await runOnOwnNode("../bench/bench.ts");
