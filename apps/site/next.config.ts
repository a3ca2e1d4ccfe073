import type { NextConfig } from "next";

const config: NextConfig = {
  transpilePackages: ["@polosa/db", "@polosa/document", "@polosa/newsroom"],
  serverExternalPackages: ["postgres", "sharp", "@node-rs/argon2"],
  // Compressed once per page by what stands in front, not once per hit here.
  compress: false,
  poweredByHeader: false,
  // Types are checked once, by `npm run check`; Next's own check does not know `unstable_runtimeJS`.
  typescript: { ignoreBuildErrors: true },
  // Reader pages carry no framework script; nothing would use the client router.
  reactStrictMode: true,
  // A comment is posted to an address of the contract and answered by a page: the refusal keeps what was typed.
  rewrites: async () => [{ source: "/api/comments", destination: "/comments/post" }],
};

export default config;
