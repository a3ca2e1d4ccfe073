import { defineConfig } from "vitest/config";

// Vitest reads its configuration from a default export.
export default defineConfig({
  test: {
    include: ["packages/**/*.test.{ts,tsx}", "apps/**/*.test.ts", "scripts/**/*.test.ts", "nginx/**/*.test.ts", "rights/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/.next/**", "**/.data/**"],
    globalSetup: ["scripts/launch/vitest-cluster.ts"],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
