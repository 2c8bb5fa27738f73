import { globSync, readFileSync } from "node:fs";
import { besideTheOrder, importOrder } from "./scripts/support/import-order.mjs";

const rooms = [...importOrder.flat(), ...Object.keys(besideTheOrder)];
const within = (names) => `^lib/(${names.join("|")})/`;
const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

/** One rule per room: everything but what it may know is forbidden. */
function roomRules() {
  const known = { ...besideTheOrder };
  importOrder.forEach((tier, i) => {
    for (const room of tier) known[room] = importOrder.slice(0, i).flat();
  });
  return Object.entries(known).map(([room, lower]) =>
    rule(
      `import-order-${room}`,
      `lib/${room} may know the kernel${lower.length ? `, ${lower.join(", ")}` : ""} and itself.`,
      { path: within([room]) },
      { path: within(rooms.filter((other) => other !== room && !lower.includes(other))) },
    ),
  );
}

/** The files that say of themselves that they run on the server only. */
const serverOnly = globSync("lib/**/*.{ts,tsx}", { exclude: ["lib/generated/**"] })
  .filter((file) => /^import "server-only";/m.test(readFileSync(file, "utf8")))
  .map((file) => file.replace(/[.[\]]/g, "\\$&"));

const libraries = (...names) => `(^|/)node_modules/(${names.join("|")})/`;

export default {
  forbidden: [
    ...roomRules(),
    rule(
      "room-without-a-place",
      "A new room of lib gets its place in scripts/support/import-order.mjs.",
      { path: `^lib/(?!(${rooms.join("|")}|generated)/)[^/]+/` },
      {},
    ),
    rule(
      "kernel-knows-no-room",
      "The kernel is what every room stands on.",
      { path: "^lib/[^/]+$" },
      { path: within(rooms) },
    ),
    rule(
      "internal-is-private",
      "internal/ belongs to its room; tests may look inside.",
      { path: "^(?:lib/([^/]+)|app|components|prisma|scripts)/" },
      { path: "^lib/[^/]+/internal/", pathNot: "^lib/$1/" },
    ),
    rule(
      "lib-knows-no-framework",
      "Only lib/web knows Next, and only mails and papers are written in React.",
      { path: "^lib/", pathNot: "^lib/(web|email|documents)/" },
      { path: libraries("next", "next-auth", "react", "react-dom") },
    ),
    rule(
      "mail-knows-no-next",
      "Mails and papers are rendered outside of Next.",
      { path: "^lib/(email|documents)/" },
      { path: libraries("next", "next-auth") },
    ),
    rule(
      "components-take-props",
      "A component gets what it shows; it never fetches.",
      { path: "^components/" },
      { path: "^lib/(db\\.ts$|env\\.ts$|[^/]+/[^/]*queries\\.ts$)" },
    ),
    rule(
      "components-run-in-browsers",
      "What runs on the server only lends a component its types, nothing more.",
      { path: "^components/" },
      { path: `^(${serverOnly.join("|")})$`, dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "kit-knows-no-domain",
      "components/ui has no words of the shop.",
      { path: "^components/ui/" },
      { path: "^(components/(?!ui/)|lib/[^/]+/)" },
    ),
    rule(
      "pages-are-entrances",
      "app is imported by nobody; tests may call a route.",
      { pathNot: "^(app|tests)/" },
      { path: "^app/" },
    ),
    rule(
      "shop-knows-no-tools",
      "The shop does not depend on what sets it up or tests it.",
      { path: "^(app|components|lib)/" },
      { path: "^(scripts|tests|prisma)/" },
    ),
    rule(
      "generated-stays-in-lib",
      "The database client is used where the use cases are.",
      { pathNot: "^(lib|tests)/" },
      { path: "^lib/generated/" },
    ),
    rule(
      "no-circles",
      "Two files that need each other are one, or a third is missing.",
      { pathNot: "^lib/generated/" },
      { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    ),
    rule("found", "Every import leads somewhere.", {}, { couldNotResolve: true }),
  ],
  options: {
    parser: "swc",
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: ["node_modules", "^lib/generated"] },
    exclude: { path: ["\\.d\\.mts$", "^\\.next", "^lib/generated/.*/internal"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
