import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskContacts } from "@/lib/consignment/mask-contacts";

const word = fc
  .array(fc.constantFrom(...Array.from("abcdefghijklmnopqrstuvwxyz")), {
    minLength: 4,
    maxLength: 10,
  })
  .map((letters) => `q${letters.join("")}`);
const ending = fc.constantFrom("com", "net", "org", "co", "io", "de", "shop");
const before = fc.constantFrom("", "Write to ", "My address is: ", "(", "it's ", "\n");
const after = fc.constantFrom("", " please", ".", ", thank you", ")", "\n");
const at = fc.constantFrom(
  "@",
  " @ ",
  " at ",
  " AT ",
  "(at)",
  " (at) ",
  "[at]",
  " [ at ] ",
  "{at}",
  "＠",
  "@\u200b",
);
const dot = fc.constantFrom(
  ".",
  " dot ",
  " DOT ",
  "(dot)",
  " (dot) ",
  "[dot]",
  "[.]",
  " . ".trim(),
);

describe("what leads around the shop is hidden", () => {
  it("an e-mail address, however it is spelled", () => {
    fc.assert(
      fc.property(
        before,
        word,
        at,
        word,
        dot,
        ending,
        after,
        (a, name, atSign, host, point, end, b) => {
          const { text, hidden } = maskContacts(`${a}${name}${atSign}${host}${point}${end}${b}`);
          expect(text).not.toContain(host);
          expect(text).not.toContain(name);
          expect(hidden).toContain("e-mail address");
          expect(text.startsWith(a)).toBe(true);
          expect(text.endsWith(b)).toBe(true);
        },
      ),
    );
  });

  it("a link, with or without its beginning", () => {
    const start = fc.constantFrom("https://", "http://", "HTTPS://www.", "www.", "");
    const path = fc.constantFrom("", "/", "/closet/12?x=1#y", ":8080/a");
    fc.assert(
      fc.property(
        before,
        start,
        word,
        dot,
        ending,
        path,
        after,
        (a, scheme, host, point, end, rest, b) => {
          // An address that is spelled out has no beginning.
          const spelled = point === "." || scheme === "";
          fc.pre(spelled);
          const { text, hidden } = maskContacts(
            `${a}${scheme}${host}${point}${end}${rest}${b === ")" ? "" : b}`,
          );
          expect(text).not.toContain(host);
          expect(hidden).toContain("link");
        },
      ),
    );
  });

  it("a telephone number, however its digits are set apart", () => {
    const digit = fc.integer({ min: 0, max: 9 });
    const number = fc.array(digit, { minLength: 10, maxLength: 10 });
    const shape = fc.constantFrom<(d: readonly number[]) => string>(
      (d) => d.join(""),
      (d) => d.join(" "),
      (d) => d.join("-"),
      (d) => `(${d.slice(0, 3).join("")}) ${d.slice(3, 6).join("")}-${d.slice(6).join("")}`,
      (d) => `+1 ${d.slice(0, 3).join("")} ${d.slice(3, 6).join("")} ${d.slice(6).join("")}`,
      (d) => `${d.slice(0, 3).join("")}.${d.slice(3, 6).join("")}.${d.slice(6).join("")}`,
      (d) => `+44 ${d.join("").replace(/(..)(....)/, "$1 $2 ")}`,
      (d) => d.map((one) => WORDS[one]).join(" "),
      (d) => d.map((one, index) => (index % 2 ? WORDS[one] : one)).join(" "),
      (d) => d.map((one) => String.fromCodePoint(0xff10 + one)).join(""),
    );
    fc.assert(
      fc.property(before, number, shape, after, (a, digits, write, b) => {
        const { text, hidden } = maskContacts(`${a}${write(digits)}${b}`);
        expect(hidden).toEqual(["phone number"]);
        expect(text.replaceAll(/[^0-9]/g, "")).toBe("");
        for (const name of WORDS) expect(text).not.toMatch(new RegExp(`\\b${name}\\b`, "i"));
      }),
    );
  });

  it("an account of another place", () => {
    fc.assert(
      fc.property(before, word, after, (a, name, b) => {
        const { text, hidden } = maskContacts(`${a}@${name}${b}`);
        expect(text).not.toContain(name);
        expect(hidden).toEqual(["account"]);
      }),
    );
  });

  it("and hiding it again changes nothing", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc
        .array(
          fc.oneof(
            word,
            at,
            dot,
            ending,
            fc.constantFrom("www.", "415", "555-0134", " five ", "@"),
          ),
          { maxLength: 20 },
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const once = maskContacts(text);
        expect(maskContacts(once.text)).toEqual({ text: once.text, hidden: [] });
        if (once.hidden.length === 0) expect(once.text).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

const WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

it.each([
  "Bust 104, waist 80, length 112 cm. Worn twice.",
  "104 112 61, measured flat at the bust. Comfortable.",
  "It is piece C-10234 from order N-100234.",
  "I bought it on 2019-04-12 at 10:30 for $1,250.00.",
  "USPS 9400 1000 0000 0000 0000 00 is on its way.",
  "Size US 8. Me too, I thought. It is 41.5 in long.",
  "I look at the hem.It is fine. One button, two seams, three pockets.",
  "Half a button is missing: ½, the label says №5 and it is 90 % wool™.",
])("leaves alone what is about the piece: %s", (text) => {
  expect(maskContacts(text)).toEqual({ text, hidden: [] });
});
