/** Who may import whom; docs/architecture.md says why. */
const own = (...names) => `^packages/(${names.join("|")})/`;

export default {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true, dependencyTypesNot: ["type-only"] } },
    { name: "document-knows-nothing-of-ours", severity: "error", from: { path: own("document") }, to: { path: "^(packages/(?!document/)|apps/)" } },
    { name: "page-cache-knows-nothing-of-ours", severity: "error", from: { path: own("page-cache") }, to: { path: "^(packages/(?!page-cache/)|apps/)" } },
    { name: "db-knows-documents-only", severity: "error", from: { path: own("db") }, to: { path: "^(packages/(?!db/|document/)|apps/)" } },
    { name: "newsroom-knows-no-app", severity: "error", from: { path: own("newsroom") }, to: { path: "^(packages/(?!newsroom/|db/|document/)|apps/)" } },
    { name: "newsroom-knows-no-framework", severity: "error", from: { path: own("newsroom", "db") }, to: { path: "node_modules/(next|react|next-auth)/" } },
    { name: "apps-do-not-import-apps", severity: "error", from: { path: "^apps/([^/]+)/" }, to: { path: "^apps/", pathNot: "^apps/$1/" } },
    {
      name: "apps-take-only-the-client-of-db",
      severity: "error",
      from: { path: "^apps/", pathNot: "\\.test\\.ts$" },
      to: { path: "^packages/db/", pathNot: "^packages/db/src/client\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    { name: "only-the-site-knows-the-page-cache", severity: "error", from: { path: "^apps/(?!site/)" }, to: { path: "^packages/page-cache/" } },
    { name: "only-scripts-and-tests-know-the-demo", severity: "error", from: { path: "^(apps|packages/(?!demo/))" }, to: { path: "^packages/demo/" } },
    {
      name: "features-do-not-import-routes",
      severity: "error",
      from: { path: "^apps/[^/]+/(features|server|islands)/" },
      to: { path: "^apps/[^/]+/(pages|app)/" },
    },
    { name: "server-does-not-import-features", severity: "error", from: { path: "^apps/[^/]+/server/" }, to: { path: "^apps/[^/]+/features/" } },
    {
      name: "features-share-loaders-and-components-only",
      severity: "error",
      from: { path: "^apps/[^/]+/features/([^/]+)/" },
      to: { path: "^apps/[^/]+/features/", pathNot: ["^apps/[^/]+/features/$1/", "/loaders\\.ts$", "/components/"] },
    },
    {
      name: "only-session-and-its-route-know-next-auth",
      severity: "error",
      from: { path: "^(apps|packages)/", pathNot: "^apps/admin/server/(auth|session)\\.ts$|^apps/admin/app/api/auth/" },
      to: { path: "node_modules/next-auth/" },
    },
    {
      name: "browsers-take-only-what-is-pure",
      severity: "error",
      from: { path: "^apps/(site/islands|admin/features/[^/]+/(components|editor))/" },
      to: { path: "^packages/newsroom/", pathNot: "/(input|permissions|reasons|rules)\\.ts$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: {
        orphan: true,
        pathNot: "(\\.d\\.ts|\\.config\\.(ts|mjs)|\\.json|/decoding/make-(first|rest)\\.ts|/route\\.ts|^apps/site/islands/(alone/)?[^/]+\\.ts)$",
      },
      to: {},
    },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.next/|/public/" },
    parser: "swc",
    tsPreCompilationDeps: true,
    preserveSymlinks: false,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
