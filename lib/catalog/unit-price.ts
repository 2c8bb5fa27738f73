/** What a price is per: `100 mL`, `100 g`, `capsule`. Amount in cents, rounded half up. */
export type UnitPrice = { readonly cents: number; readonly per: string };

type Basis = { readonly units: number; readonly per: string };

/** How many of the unit make the amount that prices are compared by. */
const BASES: Readonly<Record<string, Basis>> = {
  mL: { units: 100, per: "100 mL" },
  L: { units: 0.1, per: "100 mL" },
  g: { units: 100, per: "100 g" },
  kg: { units: 0.1, per: "100 g" },
  tablets: { units: 1, per: "tablet" },
  capsules: { units: 1, per: "capsule" },
  softgels: { units: 1, per: "softgel" },
  pieces: { units: 1, per: "piece" },
};

/**
 * What `net.value` of `net.unit` at `priceCents` comes to per 100 mL, 100 g or piece. Null for a unit that is not
 * compared, for contents that are no amount, and where the result would be under half a cent.
 * The value counts to hundredths, as it is stored.
 */
export function unitPrice(
  priceCents: number,
  net: { readonly value: number; readonly unit: string } | null,
): UnitPrice | null {
  const basis = net && Object.hasOwn(BASES, net.unit) ? BASES[net.unit] : undefined;
  if (!net || !basis) return null;
  const hundredths = Math.round(net.value * 100);
  if (!Number.isSafeInteger(hundredths) || hundredths <= 0) return null;
  // Tenths of the basis keep 0.1 L whole: price × basis ÷ value in integers, so that nothing is rounded twice.
  const share = BigInt(priceCents) * BigInt(Math.round(basis.units * 10)) * 10n;
  const whole = BigInt(hundredths);
  const cents = Number((2n * share + whole) / (2n * whole));
  return cents > 0 ? { cents, per: basis.per } : null;
}
