import { join } from "node:path";
import type { NextConfig } from "next";

/** The content security policy is in `proxy.ts`: it carries a nonce. */
const headers = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
  { key: "X-Robots-Tag", value: "noindex, nofollow" },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  turbopack: { root: join(import.meta.dirname, "../..") },
  transpilePackages: ["@polosa/db", "@polosa/document", "@polosa/newsroom"],
  serverExternalPackages: ["@node-rs/argon2", "flydrive", "postgres", "sharp"],
  // A long article with its marks is far past the default megabyte.
  experimental: { serverActions: { bodySizeLimit: "4mb" } },
  headers: async () => [{ source: "/:path*", headers }],
};

export default config;
