import { spawn } from "node:child_process";

// `node --watch` loads nothing before itself, so something above it has to end with the launcher.
const child = spawn(process.execPath, ["--watch", "--watch-preserve-output", ...process.argv.slice(2)], { stdio: "inherit" });
process.on("SIGTERM", () => child.kill("SIGTERM"));
child.on("exit", (code) => process.exit(code ?? 1));
