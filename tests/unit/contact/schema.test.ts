import { describe, expect, it } from "vitest";
import { contactSchema } from "@/lib/contact/schema";
import { topicOf } from "@/lib/contact/topics";

const good = { name: "Ada", email: "Ada@Mail.example", topic: "order", message: "Hello" };

describe("the contact form", () => {
  it("takes a message with and without an order number, which is forgiven its form", () => {
    expect(contactSchema.parse(good)).toEqual({ ...good, email: "ada@mail.example" });
    expect(contactSchema.parse({ ...good, orderNumber: " 100234 " }).orderNumber).toBe("N-100234");
  });

  it.each([
    ["name", undefined],
    ["name", "x".repeat(81)],
    ["email", "ada at home"],
    ["topic", "everything"],
    ["topic", undefined],
    ["orderNumber", "the blue one"],
    ["message", "   "],
    ["message", "x".repeat(3001)],
    ["message", "a\u0000b"],
  ])("says what is wrong with %s %j", (field, value) => {
    const { error } = contactSchema.safeParse({ ...good, [field]: value });
    expect(error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });

  it("knows the topics that a link may name", () => {
    expect(topicOf("return")).toBe("return");
    for (const other of ["toString", "", undefined, ["return"]])
      expect(topicOf(other)).toBeUndefined();
  });
});
