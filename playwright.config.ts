import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { env } from "./scripts/launch/env.ts";

const { CHROMIUM_PATH, SITE_URL, TEST_DIRECTORY, CI } = env();

const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic", "--no-first-run"];
const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

// Playwright reads its configuration from a default export.
export default defineConfig({
  testDir: "e2e",
  outputDir: join(TEST_DIRECTORY ?? ".data/test", "playwright"),
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(CI),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  // What changes rules for everybody waits until everybody else is done.
  projects: [
    { name: "together", testIgnore: "alone/**" },
    { name: "alone", testMatch: "alone/**", dependencies: ["together"], workers: 1 },
  ],
  use: {
    baseURL: SITE_URL,
    launchOptions: { args: [...quiet, ...asRoot], ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}) },
    trace: "off",
    screenshot: "only-on-failure",
  },
});
