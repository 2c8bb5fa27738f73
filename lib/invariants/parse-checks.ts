/** One named check: a query whose rows are violations. */
export type Check = {
  readonly name: string;
  /** What must hold, as a sentence. */
  readonly says: string;
  /** The query; `$1` is the present time where it is used. */
  readonly text: string;
  readonly usesNow: boolean;
};

/**
 * Takes the file of checks apart. A check starts with `-- name: …`, a comment with its sentence follows, then one
 * query that ends with a semicolon. `:now` becomes the bound parameter `$1`.
 * @throws Error where a check has no sentence or no query, or a name comes twice.
 */
export function parseChecks(file: string): Check[] {
  const checks = file
    .split(/^-- name: /m)
    .slice(1)
    .map(parseCheck);
  const names = new Set(checks.map((check) => check.name));
  if (names.size !== checks.length) throw new Error("Two checks have the same name");
  return checks;
}

function parseCheck(part: string): Check {
  const [first = "", ...rest] = part.split("\n");
  const name = first.trim();
  const end = rest.findIndex((line) => !line.startsWith("-- "));
  const says = rest
    .slice(0, end)
    .map((line) => line.slice(3).trim())
    .join(" ");
  const query = rest.slice(end).join("\n").trim();
  if (!says || !query.endsWith(";")) throw new Error(`The check "${name}" is not complete`);
  // Two colons are PostgreSQL's cast, one is ours.
  const text = query.slice(0, -1).replaceAll(/(?<!:):now\b/g, "$1");
  return { name, says, text, usesNow: text !== query.slice(0, -1) };
}
