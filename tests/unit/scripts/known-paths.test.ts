import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import type { PathSubject } from "@/lib/catalog/page-paths";
import { KnownPaths } from "@/scripts/support/known-paths";

function ask(url: string): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  request.url = url;
  return request;
}

/** A catalogue with one product; counts how often it is asked. */
function catalogue() {
  const asked: PathSubject[] = [];
  const known = new KnownPaths(
    (subject) => {
      asked.push(subject);
      return Promise.resolve(subject.show === "product" && subject.slug === "camel-coat");
    },
    ({ slug }) => Promise.resolve(slug === "camel-hair-coat" ? "/products/camel-coat" : null),
  );
  const visit = async (url: string) => {
    const request = ask(url);
    await known.redirect(request);
    return request.url;
  };
  return { known, asked, visit };
}

describe("addresses of the catalogue", () => {
  it("says where something is that has moved, and keeps the query", async () => {
    const { known } = catalogue();
    expect(await known.redirect(ask("/products/camel-hair-coat?ref=mail"))).toBe(
      "/products/camel-coat?ref=mail",
    );
    expect(await known.redirect(ask("/products/camel-coat"))).toBeNull();
    expect(await known.redirect(ask("/products/nothing"))).toBeNull();
  });

  it("lets known ones through, with their query, and looks each up once", async () => {
    const { asked, visit } = catalogue();
    expect(await visit("/products/camel-coat?_rsc=x")).toBe("/products/camel-coat?_rsc=x");
    expect(await visit("/products/camel-coat")).toBe("/products/camel-coat");
    expect(asked).toHaveLength(1);
  });

  it.each([
    "/products/camel",
    "/products/constructor",
    "/shop/nothing",
    "/resale/skincare",
    "/collections/nothing",
    "/concerns/nothing",
    "/ingredients/nothing",
    "/ingredients/a-z",
    "/ingredients/a-z/é",
    "/brands/nothing",
    "/journal/nothing",
  ])("answers %s with the page for nothing", async (url) => {
    expect(await catalogue().visit(url)).toBe("/_not-found");
  });

  it.each([
    "/",
    "/shop",
    "/bag",
    "/products",
    "/products/a/b",
    "/ingredients/a-z/c/d",
    "/collections",
    "/shop/page/2",
    "/constructor/x",
    "/orders/N-100001",
    "/%E0%A4%A",
  ])("leaves %s to Next", async (url) => {
    const { asked, visit } = catalogue();
    expect(await visit(url)).toBe(url);
    expect(asked).toHaveLength(0);
  });

  it("does not look for names that cannot be stored", async () => {
    const { asked, visit } = catalogue();
    expect(await visit("/orders/%00")).toBe("/_not-found");
    expect(await visit("/products/camel%00coat")).toBe("/_not-found");
    expect(asked).toHaveLength(0);
  });

  it("leaves the address to Next while the database does not answer", async () => {
    const known = new KnownPaths(() => Promise.reject(new Error("no connection")));
    const request = ask("/products/camel-coat");
    await known.redirect(request);
    expect(request.url).toBe("/products/camel-coat");
  });

  it("asks again once something changed", async () => {
    const { known, asked, visit } = catalogue();
    await visit("/products/camel-coat");
    known.forget();
    await visit("/products/camel-coat");
    expect(asked).toHaveLength(2);
  });
});
