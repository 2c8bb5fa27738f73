import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { FormState } from "@/lib/web/form-state";
import {
  answerByRedirect,
  dropAnswer,
  isNativePost,
  keepAnswer,
  keptAnswer,
  keptNotice,
} from "@/lib/web/kept-answer";

const { browser } = await vi.hoisted(async () => {
  const { Browser } = await import("../../support/browser");
  return { browser: new Browser() };
});
vi.mock("next/headers", () => browser.nextHeaders());
vi.mock("next/navigation", () => browser.nextNavigation());

const state: FormState = {
  status: "error",
  error: { email: ["Not an address"] },
  initialValue: { email: "nobody@", name: "Zoë 🜁" },
};

function onPage(url: string): void {
  browser.headers = new Headers({ referer: url });
}

beforeEach(() => {
  browser.jar.clear();
  onPage("http://localhost:3000/sign-up?next=%2Fbag");
});

describe("the answer to a form sent without a script", () => {
  it("comes back on the form's own page, for that form only", async () => {
    await expect(answerByRedirect("sign-up", state)).rejects.toThrow(
      "redirect /sign-up?next=%2Fbag",
    );
    expect(await keptAnswer("sign-up")).toEqual(state);
    expect(await keptAnswer("sign-in")).toBeUndefined();
    await dropAnswer();
    expect(await keptAnswer("sign-up")).toBeUndefined();
  });

  it("stays on this site, whatever page it names", async () => {
    onPage("https://evil.example/sign-up");
    await expect(answerByRedirect("sign-up", state)).rejects.toThrow("redirect /sign-up");
    onPage("https://evil.example//other.example/");
    await expect(answerByRedirect("sign-up", state)).rejects.toThrow(/^redirect \/$/);
  });

  it("is given at once where the page is not known", async () => {
    browser.headers = new Headers();
    expect(await answerByRedirect("sign-up", state)).toEqual(state);
    onPage("about:client");
    expect(await answerByRedirect("sign-up", state).catch(String)).toContain("redirect");
  });

  it("says what was done on the page of the thing it was done to, and on no other", async () => {
    await keepAnswer("refund", { status: "success", notice: "$30.00 goes back." }, "return-1");
    expect(await keptNotice(["return-1"], ["approve", "refund"])).toBe("$30.00 goes back.");
    expect(await keptNotice(["return-2"], ["refund"])).toBeNull();
    expect(await keptNotice(["return-1"], ["approve"])).toBeNull();
    await keepAnswer("refund", { ...state, notice: "Not this." }, "return-1");
    expect(await keptNotice(["return-1"], ["refund"])).toBeNull();
    await keepAnswer("refund", { status: "success", notice: "About nothing." });
    expect(await keptNotice([""], ["refund"])).toBeNull();
  });

  it("fits into a cookie: what was typed is dropped before the messages are", async () => {
    const noise = Array.from({ length: 160 }, () => randomUUID()).join("");
    const long = { ...state, initialValue: { email: noise } };
    await expect(answerByRedirect("sign-up", long)).rejects.toThrow("redirect");
    expect(browser.jar.get("nf")?.length).toBeLessThan(4000);
    expect(await keptAnswer("sign-up")).toEqual({ status: state.status, error: state.error });
  });

  it("brings back a letter of two pages", async () => {
    const words =
      "The jar came open on its way and half of it is in the box. What should I do with it?".split(
        " ",
      );
    const letter = Array.from(
      { length: 550 },
      (_, at) => words[(at * at + 3 * at) % words.length],
    ).join(" ");
    const typed = { ...state, initialValue: { message: letter } };
    await expect(answerByRedirect("contact", typed)).rejects.toThrow("redirect");
    expect(await keptAnswer("contact")).toEqual(typed);
  });

  it("cannot be made up", async () => {
    await expect(answerByRedirect("sign-up", state)).rejects.toThrow("redirect");
    const [, signature] = (browser.jar.get("nf") ?? "").split(".");
    const other = Buffer.from(JSON.stringify({ form: "sign-up", state: {} })).toString("base64url");
    for (const made of [`${other}.${signature}`, other, "", ".", "a.b"]) {
      browser.jar.set("nf", made);
      expect(await keptAnswer("sign-up")).toBeUndefined();
    }
  });

  it("is not needed where the script sends the form", async () => {
    expect(await isNativePost()).toBe(true);
    browser.headers = new Headers({ "next-action": "7f1d" });
    expect(await isNativePost()).toBe(false);
  });
});
