import { join } from "node:path";

export const root = join(import.meta.dirname, "..", "..");
export const data = join(root, ".data");
export const binaries = join(root, "node_modules", ".bin");
