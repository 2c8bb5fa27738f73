import { expect, test } from "vitest";
import { durationText, greeting } from "@/lib/email/templates/words";

test.each([
  [1, "1 minute"],
  [30, "30 minutes"],
  [60, "1 hour"],
  [90, "90 minutes"],
  [1440, "1 day"],
  [2880, "2 days"],
  [1500, "25 hours"],
])("%i minutes are %s", (minutes, text) => {
  expect(durationText(minutes)).toBe(text);
});

test.each(["Ada", "Zoë O’Neill-Brown", "J. R. Tolkien", "李娜", "  Ada  "])("greets %s", (name) => {
  expect(greeting(name)).toBe(`Hello ${name.trim()},`);
});

test.each([
  null,
  "",
  " ",
  "win.example",
  "see http://x",
  "Ada\nBuy now",
  "a".repeat(61),
  "Call 555",
])("does not pass %j on to someone who may not have written it", (name) => {
  expect(greeting(name)).toBe("Hello,");
});
