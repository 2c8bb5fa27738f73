import { verify } from "@node-rs/argon2";
import { expect, it, vi } from "vitest";
import { hashPassword, isPassword } from "@/lib/accounts/internal/password-hash";

vi.mock(import("@node-rs/argon2"), async (original) => {
  const real = await original();
  return { ...real, verify: vi.fn(real.verify) };
});

/** Algorithm, version and costs: what decides how long a check takes. */
function costOf(phc: unknown): string {
  return String(phc).split("$").slice(0, 4).join("$");
}

it("knows its own password and no other", async () => {
  const kept = await hashPassword("four words in a row");
  expect(costOf(kept)).toBe("$argon2id$v=19$m=19456,t=2,p=1");
  expect(await isPassword("four words in a row", kept)).toBe(true);
  expect(await isPassword("four words in a roe", kept)).toBe(false);
});

it("does the same work where there is nothing to check against, and says no", async () => {
  vi.mocked(verify).mockClear();
  expect(await isPassword("four words in a row", null)).toBe(false);
  const compared = vi.mocked(verify).mock.calls.map(([kept]) => costOf(kept));
  expect(compared).toEqual([costOf(await hashPassword("anything"))]);
});

it("says no to nobody's password as well", async () => {
  vi.mocked(verify).mockResolvedValueOnce(true);
  expect(await isPassword("whatever it may be", null)).toBe(false);
});
