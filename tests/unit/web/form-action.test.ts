import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { err, ok, type Result } from "@/lib/result";
import { formAction } from "@/lib/web/form-action";

const { GUEST, NOWHERE, keepAnswer, findViewed } = vi.hoisted(() => ({
  findViewed: vi.fn(async (): Promise<object | null> => null),
  keepAnswer: vi.fn(async () => {}),
  GUEST: { kind: "guest", visitorId: "0191e9c5-7d6e-4f64-9a38-0c2d4f2ab101" },
  NOWHERE: { ip: null, userAgent: null },
}));

// A request is the one thing that a unit test has not got.
vi.mock("@/lib/web/session", () => ({ ensureActor: async () => GUEST, findViewed }));
vi.mock("@/lib/web/kept-answer", () => ({ isNativePost: async () => false, keepAnswer }));
vi.mock("@/lib/web/client-address", () => ({
  requestOrigin: async () => NOWHERE,
}));

const schema = z.strictObject({
  email: z.email("Not an address"),
  password: z.string("Needed"),
  quantity: z.number("A number").int("Whole").max(9, "At most 9").default(1),
});
type Input = z.output<typeof schema>;
type Codes = "sold_out" | "too_many" | "wrong";

const work = vi.fn(async (_input: Input): Promise<Result<string, Codes>> => ok("thing"));
const action = formAction(schema, work, {
  sold_out: "It is sold.",
  wrong: { field: "password", text: "Not this one." },
  too_many: (detail) => ({ field: "quantity", text: `Only ${String(detail.left)} left.` }),
});

function form(fields: Record<string, string> | [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of Array.isArray(fields) ? fields : Object.entries(fields))
    data.append(name, value);
  return data;
}

const good = { email: "a@b.example", password: "long enough" };

beforeEach(() => {
  work.mockReset().mockResolvedValue(ok("thing"));
});

describe("formAction", () => {
  it("hands the parsed input and the actor to the work", async () => {
    const state = await action({}, form({ ...good, quantity: "3" }));
    expect(work).toHaveBeenCalledWith({ ...good, quantity: 3 }, { actor: GUEST, from: NOWHERE });
    expect(state).toEqual({ status: "success", initialValue: null });
  });

  it("puts messages beside their fields, keeps what was typed and never the password", async () => {
    const state = await action({}, form({ ...good, email: "nobody", quantity: "2.5" }));
    expect(state.error).toEqual({ email: ["Not an address"], quantity: ["Whole"] });
    expect(state.initialValue).toEqual({ email: "nobody", quantity: "2.5" });
    expect(work).not.toHaveBeenCalled();
  });

  it("changes nothing while staff look through somebody else's eyes, and keeps what was typed", async () => {
    findViewed.mockResolvedValueOnce({ userId: "somebody" });
    const state = await action({}, form({ ...good, quantity: "3" }));
    expect(work).not.toHaveBeenCalled();
    expect(state.error?.[""]?.join()).toContain("Stop looking first.");
    expect(state.initialValue).toEqual({ email: good.email, quantity: "3" });
  });

  it("says each failure where it belongs, without the password", async () => {
    const answers: [Codes, Record<string, unknown>, string, string][] = [
      ["sold_out", {}, "", "It is sold."],
      ["wrong", {}, "password", "Not this one."],
      ["too_many", { left: 3 }, "quantity", "Only 3 left."],
    ];
    for (const [code, detail, field, text] of answers) {
      work.mockResolvedValue(err(code, detail));
      const state = await action({}, form(good));
      expect(state.status).toBe("error");
      expect(state.error?.[field]).toEqual([text]);
      expect(JSON.stringify(state)).not.toContain(good.password);
    }
  });

  it("keeps what it says for the page of its thing, where the form is gone after success", async () => {
    const leaving = formAction(
      schema,
      work,
      { sold_out: "Sold.", wrong: "No.", too_many: "Too many." },
      { form: "buy", leaves: "email", done: () => "Done." },
    );
    work.mockResolvedValue(err("sold_out"));
    await leaving({}, form(good));
    expect(keepAnswer).not.toHaveBeenCalled();
    work.mockResolvedValue(ok("thing"));
    const state = await leaving({}, form(good));
    expect(keepAnswer).toHaveBeenCalledExactlyOnceWith("buy", state, good.email);
  });

  it("lets through what the work throws, redirects included", async () => {
    work.mockRejectedValue(new Error("NEXT_REDIRECT"));
    await expect(action({}, form(good))).rejects.toThrow("NEXT_REDIRECT");
  });

  it("ignores the fields that Next adds", async () => {
    await action({}, form({ ...good, $ACTION_REF_1: "", "$ACTION_1:0": "{}" }));
    expect(work).toHaveBeenCalledOnce();
  });

  it("refuses fields that the schema does not know", async () => {
    const known = new Set(["email", "password", "quantity"]);
    const name = fc.oneof(
      fc.constantFrom(
        "__proto__",
        "constructor",
        "isAdmin",
        "__intent__",
        "__state__",
        "$where",
        "",
      ),
      fc.constantFrom(
        "email[4000000000]",
        "email..x",
        "email[",
        "password.__proto__",
        "quantity[$gt]",
      ),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(name, fc.string(), async (field, value) => {
        fc.pre(!known.has(field) && !field.startsWith("$ACTION_"));
        const state = await action({}, form([...Object.entries(good), [field, value]]));
        expect(state.status).toBe("error");
        expect(Object.values(state.error ?? {}).flat().length).toBeGreaterThan(0);
      }),
    );
    expect(work).not.toHaveBeenCalled();
  });

  it("answers what is not a form, and files, with a message", async () => {
    for (const junk of [undefined, null, "x", { email: "a" }, [good]]) {
      const state = await action({}, junk as unknown as FormData);
      expect(state.error?.[""]).toHaveLength(1);
    }
    const data = form({ password: "long enough" });
    data.append("email", new File(["x"], "x.txt"));
    expect((await action({}, data)).error).toHaveProperty("email");
    expect(work).not.toHaveBeenCalled();
  });

  it("takes a repeated field for a mistake", async () => {
    const state = await action({}, form([...Object.entries(good), ["email", "c@d.example"]]));
    expect(state.error).toHaveProperty("email");
  });
});
