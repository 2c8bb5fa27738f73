import fs from "node:fs";
import path from "node:path";
import { root } from "../../../../scripts/support/paths";

const manifest = (name: string): unknown =>
  JSON.parse(fs.readFileSync(path.join(root, ".next", "server", name), "utf8"));

type Actions = {
  node: Record<
    string,
    { filename?: string; exportedName?: string; workers?: Record<string, unknown> }
  >;
};

/** `/(shop)/bag/page` is at `/bag`. */
const addressOf = (key: string): string =>
  key.replaceAll(/\/\([^)]+\)/g, "").replace(/\/(page|route)$/, "") || "/";

export type BuiltRoutes = {
  readonly pages: readonly string[];
  readonly handlers: readonly string[];
};

/** Every page and every route handler that the build serves, without what Next adds of its own. */
export function builtRoutes(): BuiltRoutes {
  const keys = Object.keys(manifest("app-paths-manifest.json") as Record<string, string>).filter(
    (key) => !/^\/(_|favicon|icon)/.test(key),
  );
  const of = (kind: string) =>
    keys
      .filter((key) => key.endsWith(`/${kind}`))
      .map(addressOf)
      .toSorted();
  return { pages: of("page"), handlers: of("route") };
}

export type BuiltAction = {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  /** A page of which it is part. */
  readonly page: string;
};

/** Every server action of the build; functions that are only cached carry another mark. */
export function builtActions(): BuiltAction[] {
  const { node } = manifest("server-reference-manifest.json") as Actions;
  return Object.entries(node)
    .map(([id, { filename = "", exportedName = "", workers = {} }]) => ({
      id,
      name: exportedName,
      file: filename,
      page: addressOf((Object.keys(workers)[0] ?? "").replace(/^app/, "")),
    }))
    .filter(({ name }) => !name.startsWith("$$RSC_SERVER_CACHE"))
    .toSorted((one, other) => `${one.file}${one.name}`.localeCompare(`${other.file}${other.name}`));
}
