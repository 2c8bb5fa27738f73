import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressFrom } from "@/lib/web/client-address";

const address = fc.oneof(fc.ipV4(), fc.ipV6());

describe("addressFrom", () => {
  it("believes the server that took the connection, not what the client wrote before it", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(address, fc.string())), address, (invented, real) => {
        const header = [...invented.map((entry) => entry.replaceAll(",", "")), real].join(", ");
        expect(addressFrom(header, 0)).toBe(real);
      }),
    );
  });

  it("counts past its own proxies", () => {
    expect(addressFrom("6.6.6.6, 203.0.113.9, 10.0.0.2", 1)).toBe("203.0.113.9");
  });

  it("writes an IPv4 address the same whichever way the socket names it", () => {
    expect(addressFrom("::ffff:127.0.0.1", 0)).toBe("127.0.0.1");
  });

  it.each([null, "", "unknown", "a\0b", "999.1.1.1"])("knows no address from %j", (header) => {
    expect(addressFrom(header, 0)).toBeNull();
  });

  it("knows no address from fewer entries than proxies", () => {
    expect(addressFrom("203.0.113.9", 1)).toBeNull();
  });
});
