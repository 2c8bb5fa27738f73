// `npm run bench:standard`: what a new version of the standard costs over 20,000 products, and what a shopper's reads cost
// meanwhile in the same process. `--products 5000`. Ends with 1 where it takes longer than a minute.
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { fail } from "../../scripts/support/fail";
import { claimTestDatabases, copyTemplate } from "../../scripts/support/test-databases";
import { testSettings } from "../../scripts/support/test-settings";
import { percentiles } from "./percentiles";

const LIMIT_SECONDS = 60;
const { values: options } = parseArgs({
  options: { products: { type: "string", default: "20000" } },
});

/** Labels of 8 to 24 entries out of the glossary; each thirtieth has a fragrance, each fiftieth a name nobody knows. */
const FILL = `
  WITH made AS (SELECT uuidv7() AS id, n FROM generate_series(1, $1::int) AS n),
  names AS (SELECT array_agg(inci::text ORDER BY slug) AS all_names, count(*)::int AS many FROM ingredients WHERE use = 'cosmetic'
    AND inci NOT IN ('Parfum', 'Squalane'))
  INSERT INTO products (id, slug, kind, name, category_id, subcategory, description, use_type, label_declaration)
  SELECT id, 'bench-' || n, 'curated', 'Balm ' || n, (SELECT id FROM categories WHERE slug = 'skincare'), 'balm', 'A balm.', 'leave-on',
    (SELECT string_agg(all_names[1 + (n * 7919 + i * 104729) % many], ', ' ORDER BY i) FROM generate_series(1, 8 + n % 17) AS i)
      || CASE WHEN n % 30 = 0 THEN ', Fragrance (Parfum)' ELSE '' END || CASE WHEN n % 50 = 0 THEN ', Xylophonium Novum' ELSE '' END
      || CASE WHEN n % 4 = 0 THEN ', Squalane' ELSE '' END FROM made, names`;

try {
  const products = Number(options.products);
  const databases = await claimTestDatabases();
  Object.assign(process.env, testSettings(), {
    DATABASE_URL: await copyTemplate(databases.templateUrl, process.pid, "bench_standard"),
  });
  const { sql, transaction, closeDb } = await import("@/lib/db");
  const { closeSender } = await import("@/lib/jobs/boss");
  const { systemClock } = await import("@/lib/clock");
  const { auditNow } = await import("@/lib/standard/audit-product");
  const { loadStandard } = await import("@/lib/standard/load-standard");
  const { startDraft, saveRule } = await import("@/lib/standard/draft-version");
  const { startRun } = await import("@/lib/standard/start-run");
  const { stepRun } = await import("@/lib/standard/step-run");
  const { findProduct } = await import("@/lib/catalog/find-product");
  const { findStanding } = await import("@/lib/standard/queries");
  const [staff] = await sql<{ id: string; product: string }>(
    `SELECT id, (SELECT id FROM products WHERE slug = 'plain-cream') AS product FROM users WHERE email = 'merchandiser@necessite.example'`,
  );
  if (!staff) throw new Error("Nobody may publish a version");
  const { id: userId, product } = staff;
  const actor = {
    kind: "staff",
    userId,
    visitorId: userId,
    permissions: ["merchandiser"],
  } as const;
  const occasion = { clock: systemClock, origin: null };

  const timed = async (name: string, work: () => Promise<unknown>): Promise<number> => {
    const from = performance.now();
    await work();
    const seconds = (performance.now() - from) / 1000;
    console.log(`${name.padEnd(22)} ${seconds.toFixed(1)} s`);
    return seconds;
  };
  /** Reads what a product's page reads, again and again, until `work` is over; hands out milliseconds each. */
  const whileReading = async (work: Promise<unknown>): Promise<number[]> => {
    const taken: number[] = [];
    let over = false;
    const end = work.finally(() => (over = true));
    while (!over) {
      const from = performance.now();
      await Promise.all([findProduct("plain-cream"), findStanding(product)]);
      taken.push(performance.now() - from);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await end;
    return taken.toSorted((a, b) => a - b);
  };
  const say = (name: string, taken: readonly number[]): void => {
    const { p50, p95, p99 } = percentiles(taken);
    const ms = [p50, p95, p99, taken.at(-1) ?? 0].map((one) => one.toFixed(1));
    console.log(
      `${name.padEnd(22)} p50 ${ms[0]} ms, p95 ${ms[1]} ms, p99 ${ms[2]} ms, worst ${ms[3]} ms`,
    );
  };

  await sql(FILL, [products]);
  const rows = await sql<{ id: string }>(
    "SELECT id FROM products WHERE slug LIKE 'bench-%' ORDER BY id",
  );
  const [first] = await sql<{ id: string }>(
    "SELECT id FROM standard_versions WHERE status = 'published'",
  );
  const standard = await loadStandard(sql, first?.id ?? "");
  await timed("audited by version 1", async () => {
    for (let from = 0; from < rows.length; from += 500)
      await transaction((tx) =>
        auditNow(
          tx,
          rows.slice(from, from + 500).map(({ id }) => id),
          { cause: "label", actor: "system:bench", at: new Date(), standard },
        ),
      );
  });
  await sql(
    "UPDATE products p SET status = 'published', published_at = now() WHERE slug LIKE 'bench-%' AND publish_block(p) IS NULL",
  );
  await sql("ANALYZE");
  await startDraft(actor, { summary: "For a measurement." }, occasion);
  await saveRule(
    actor,
    {
      key: "ri-squalane",
      name: "Squalane",
      names: ["Squalane"],
      groupSlug: "other",
      verdict: "prohibited",
      basis: "house",
      reason: "A measurement.",
    },
    occasion,
  );
  const run = async (kind: "preview" | "publish"): Promise<number> => {
    const started = await startRun(actor, { kind }, occasion);
    if (!started.ok) throw new Error(started.code);
    const from = performance.now();
    const taken = await whileReading(stepRun(started.value.runId, systemClock, Infinity));
    const seconds = (performance.now() - from) / 1000;
    const [done] = await sql<{ counts: object }>("SELECT counts FROM standard_runs WHERE id = $1", [
      started.value.runId,
    ]);
    console.log(`${kind.padEnd(22)} ${seconds.toFixed(1)} s ${JSON.stringify(done?.counts)}`);
    say("  reads meanwhile", taken);
    return seconds;
  };
  say(
    "reads, nothing else",
    await whileReading(new Promise((resolve) => setTimeout(resolve, 3000))),
  );
  const longest = Math.max(await run("preview"), await run("publish"));
  await closeSender();
  await closeDb();
  await databases.release();
  process.exit(longest > LIMIT_SECONDS ? 1 : 0);
} catch (error) {
  fail(error);
}
