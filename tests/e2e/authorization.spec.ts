import { randomUUID } from "node:crypto";
import type { Db } from "./support/database";
import { builtActions, builtRoutes } from "./support/matrix/build";
import { actionOwners } from "./support/matrix/actions";
import { exampleOf, missing } from "./support/matrix/examples";
import { everybody, loseStanding, tidy, type Person } from "./support/matrix/people";
import { run } from "./support/matrix/run";
import { handlerRules, pageRules, type Rule } from "./support/matrix/rules";
import { FORMS, letsIn, verdictOf } from "./support/matrix/verdict";
import { expect, test } from "./support/shop-test";

/** What a page shows that is not on everybody's: numbers, dates, amounts, addresses. */
function factsIn(html: string, path: string): string[] {
  const main = /<main\b[^]*<\/main>/.exec(html)?.[0] ?? "";
  const text = main.replaceAll(/<(script|style|template)\b[^]*?<\/\1>|<[^>]+>/g, " ");
  const tokens = text.match(/[\w@.$-]*\d[\w@.$-]*/g) ?? [];
  return [...new Set(tokens)].filter((token) => token.length > 7 && !path.includes(token));
}

/** How a handler that answers in kind says no, or says nothing. */
const REFUSED = /^$|"ok":false|"problem"|"status":"error"|^\[\]$|\{"found":\[\]/;

const isPrivate = (rule: Rule) => rule !== "everybody" && rule !== "bearer";

test("every page, handler and action of the build is in the matrix", () => {
  const { pages, handlers } = builtRoutes();
  expect(pages.filter((path) => !pageRules.has(path))).toEqual([]);
  expect(handlers.filter((path) => !handlerRules.has(path))).toEqual([]);
  expect([...pageRules.keys()].filter((path) => !pages.includes(path))).toEqual([]);
  expect([...handlerRules.keys()].filter((path) => !handlers.includes(path))).toEqual([]);
  const known = [...actionOwners].flatMap(([file, { names }]) =>
    names.map((name) => `${file} ${name}`),
  );
  const built = builtActions().map(({ file, name }) => `${file} ${name}`);
  expect(built.toSorted()).toEqual(known.toSorted());
});

test("everybody is let in where the matrix says, and nowhere else, in whatever form they ask", async ({
  db,
  rawVisitor,
}) => {
  test.setTimeout(600_000);
  const people = await everybody(db, rawVisitor().origin);
  try {
    await loseStanding(db, people);
    const outsider = rawVisitor();
    const routes = await Promise.all(
      builtRoutes().pages.map(async (route) => ({
        route,
        rule: pageRules.get(route) ?? [],
        ...(await exampleOf(db, route)),
      })),
    );
    const plain = routes.flatMap((at) =>
      people
        // What is the same for everybody is asked for by three.
        .filter(({ name }) => isPrivate(at.rule) || /^(anonymous|shopper-a|disabled)$/.test(name))
        .filter(() => at.there || isPrivate(at.rule))
        .map((person) => ({ ...at, person })),
    );
    const facts = new Map<string, string[]>();
    let cells = await run(plain, async ({ path, route, rule, there, person }) => {
      const answer = await person.visitor.get(path);
      const verdict = verdictOf(answer);
      const cell = `${person.name} at ${path}`;
      if (rule === "everybody") expect.soft(["in", "led away"], cell).toContain(verdict);
      else if (letsIn(rule, person) && there) {
        expect.soft(verdict, cell).toBe("in");
        facts.set(route, factsIn(answer.text, path));
      } else expect.soft(["nothing", "led away"], cell).toContain(verdict);
    });

    const outside: readonly string[] = ["anonymous", "shopper-b", "demoted"];
    const shut = routes.filter(({ rule }) => rule !== "everybody" && rule !== "bearer");
    const formed = shut.flatMap((at) =>
      Object.entries(FORMS).flatMap(([form, ask]) =>
        people
          .filter((person) => outside.includes(person.name) && !letsIn(at.rule, person))
          .map((person) => ({ ...at, form, ask, person })),
      ),
    );
    cells += await run(formed, async ({ path, route, form, ask, person }) => {
      const answer = await ask(person.visitor, path);
      const cell = `${person.name} at ${path}, ${form}`;
      // A page's shell may be fetched ahead by anybody; nothing that it would show is in it.
      if (form === "prefetch" || form === "segment") {
        const shown = (facts.get(route) ?? []).filter((fact) => answer.text.includes(fact));
        expect.soft(shown, cell).toEqual([]);
        expect.soft(answer.status, cell).toBeLessThan(500);
      } else expect.soft(["nothing", "led away"], cell).toContain(verdictOf(answer));
    });

    // What is not there and what one may not see read alike.
    const named = shut.filter(({ route, there }) => route.includes("[") && there);
    cells += await run(named, async ({ path, route }) => {
      const [hidden, absent] = [await outsider.get(path), await outsider.get(missing(route))];
      expect.soft(verdictOf(hidden), path).toBe(verdictOf(absent));
      expect.soft(hidden.status, path).toBe(absent.status);
    });
    console.log(`pages: ${routes.length}, cells tried: ${cells}`);
  } finally {
    await tidy(db);
  }
});

test("actions answer whoever they are not for, and change nothing", async ({ db, rawVisitor }) => {
  test.setTimeout(300_000);
  const people = await everybody(db, rawVisitor().origin);
  try {
    await loseStanding(db, people);
    const before = await written(db);
    const cells = await run(
      builtActions().flatMap((action) =>
        people
          .filter((person) => !letsIn(actionOwners.get(action.file)?.rule ?? [], person))
          .map((person) => ({ ...action, person })),
      ),
      async ({ id, name, page, file, person }) => {
        const parts = [["0", '[{},"$K1"]']] as const;
        const answer = await person.visitor.post(missing(page), parts, { "next-action": id });
        expect.soft(answer.status, `${person.name}: ${name} of ${file}`).toBeLessThan(500);
        expect.soft(answer.text, `${person.name}: ${name} of ${file}`).not.toContain('"notice"');
      },
    );
    expect(await written(db)).toBe(before);
    console.log(`actions: ${builtActions().length}, cells tried: ${cells}`);
  } finally {
    await tidy(db);
  }
});

/** How much staff have written so far. */
const written = (db: Db): Promise<number> =>
  db.value<number>("SELECT count(*)::int FROM audit_entries");

test("handlers refuse who may not, and every form that comes from elsewhere", async ({
  db,
  rawVisitor,
}) => {
  test.setTimeout(300_000);
  const people = await everybody(db, rawVisitor().origin);
  try {
    await loseStanding(db, people);
    const routes = await Promise.all(
      builtRoutes().handlers.map(async (route) => {
        const { path } = await exampleOf(db, route);
        const { allow = "" } = await rawVisitor().options(path);
        const methods = allow
          .split(", ")
          .filter((method) => /^(GET|POST|PUT|PATCH|DELETE)$/.test(method));
        return { route, path, methods, rule: handlerRules.get(route) ?? [] };
      }),
    );
    const unsafe = routes.filter(({ methods }) => methods.some((method) => method !== "GET"));
    expect(unsafe.length).toBeGreaterThan(20);
    const elsewhere: Record<string, string>[] = [
      { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
      { origin: "https://evil.example" },
      { origin: rawVisitor().origin, "sec-fetch-site": "same-site" },
    ];
    const admin = people.find(({ name }) => name === "admin") as Person;
    let cells = await run(
      unsafe.flatMap((at) =>
        at.methods
          .filter((method) => method !== "GET")
          .flatMap((method) => elsewhere.map((headers) => ({ ...at, method, headers }))),
      ),
      async ({ path, method, headers }) => {
        const body = "id=1";
        const type = { "content-type": "application/x-www-form-urlencoded", "content-length": "4" };
        const { status } = await admin.visitor.send(method, path, { ...type, ...headers }, body);
        expect.soft(status, `${method} ${path} with ${JSON.stringify(headers)}`).toBe(403);
      },
    );
    const guarded = routes.filter(({ rule }) => isPrivate(rule));
    const before = await written(db);
    cells += await run(
      guarded.flatMap((at) =>
        at.methods.flatMap((method) =>
          people
            .filter((person) => !letsIn(at.rule, person))
            .map((person) => ({ ...at, method, person })),
        ),
      ),
      async ({ path, method, person }) => {
        const answer =
          method === "GET"
            ? await person.visitor.get(path)
            : await person.visitor.post(path, [["id", randomUUID()]]);
        const cell = `${person.name}: ${method} ${path}`;
        expect.soft(answer.status, cell).toBeLessThan(500);
        // A form is read before anything else, and sent back; a browser is led on. Neither is let in.
        if (answer.status < 300) expect.soft(answer.text, cell).toMatch(REFUSED);
      },
    );
    expect(await written(db)).toBe(before);
    console.log(`handlers: ${routes.length}, cells tried: ${cells}`);
  } finally {
    await tidy(db);
  }
});
