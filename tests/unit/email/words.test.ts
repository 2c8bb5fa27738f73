import { expect, test } from "vitest";
import { durationText, greeting, listed } from "@/lib/email/templates/words";

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

test("names the first two of a list and counts the others", () => {
  const names = ["a coat", "a cape", "a hat", "a bag"];
  const shown = [1, 2, 3, 4].map((length) => listed(names.slice(0, length)));
  expect(shown).toEqual([
    "a coat",
    "a coat and a cape",
    "a coat, a cape and 1 other",
    "a coat, a cape and 2 others",
  ]);
});
