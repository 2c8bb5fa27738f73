import { expect, it } from "vitest";
import { readCsv } from "@/lib/desk/read-csv";

const read = (text: string) => readCsv(new TextEncoder().encode(text));

it.each([
  ["Name\nx\n", /no column SKU/],
  ["SKU,Pirce\nA,1\n", /does not know: “Pirce”/],
  ["SKU,Price,price\nA,1,2\n", /Price is there twice/],
  ["SKU\n", /no rows/],
  ['SKU,Name\nA,"x\n', /no CSV/],
  ["SKU\nA\0\n", /no CSV/],
])("says why %j cannot be read", (text, problem) => {
  expect(read(text)).toMatchObject({ ok: false, code: "unreadable" });
  const answer = read(text);
  expect(!answer.ok && answer.detail?.["problem"]).toMatch(problem);
});

it("says so of a file in another encoding", () => {
  const latin = readCsv(Uint8Array.of(0x53, 0x4b, 0x55, 0x0a, 0xe9, 0x0a));
  expect(latin).toMatchObject({
    ok: false,
    detail: { problem: expect.stringMatching(/UTF-8/) as string },
  });
});

it("reads commas, semicolons and tabs, heads in any case, a mark at the beginning, and quoted line breaks", () => {
  for (const sign of [",", ";", "\t"]) {
    const file = read(
      `\u{FEFF}sku${sign}NAME\r\nA-1${sign}"a${sign} ""b""\nc"\r\n\r\nA-2${sign}'=1+1\r\n`,
    );
    expect(file).toEqual({
      ok: true,
      value: {
        columns: ["SKU", "Name"],
        rows: [["A-1", `a${sign} "b"\nc`], [""], ["A-2", "=1+1"]],
      },
    });
  }
});
