import { insertMissing, type SeedDb } from "./database";
import { seedId } from "./ids";

/** Upper bounds of the weight bands in grams; a parcel of more than 68 kg (150 lb) needs a carrier by appointment. */
const BANDS = [500, 2_000, 5_000, 15_000, 68_000] as const;

type RateSeed = {
  name: string;
  cents: readonly number[];
  days: [number, number];
  freeFromCents?: number;
};
type ZoneSeed = { name: string; states: string; rates: readonly RateSeed[] };

const ZONES: readonly ZoneSeed[] = [
  {
    name: "Contiguous United States",
    states:
      "AL AZ AR CA CO CT DC DE FL GA IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY " +
      "OH OK OR PA RI SC SD TN TX UT VA VT WA WI WV WY",
    rates: [
      { name: "Standard", cents: [495, 695, 995, 1995, 5995], days: [3, 6], freeFromCents: 7500 },
      { name: "Express", cents: [1495, 1995, 2995, 5995, 14995], days: [1, 2] },
    ],
  },
  {
    name: "Alaska and Hawaii",
    states: "AK HI",
    rates: [
      { name: "Standard", cents: [795, 1195, 1995, 4495, 12995], days: [5, 10] },
      { name: "Express", cents: [2495, 3295, 4995, 9995, 24995], days: [2, 4] },
    ],
  },
  {
    name: "Territories and military addresses",
    states: "AS GU MP PR VI AA AE AP",
    rates: [
      { name: "Standard", cents: [895, 1395, 2295, 4995, 13995], days: [7, 21] },
      { name: "Express", cents: [2995, 3995, 5995, 11995, 27995], days: [4, 10] },
    ],
  },
];

const rateRows = (zone: ZoneSeed, zoneId: string) =>
  zone.rates.flatMap((rate) =>
    BANDS.map((band, index) => ({
      id: seedId(`rate:${zone.name}:${rate.name}:${band}`),
      zone_id: zoneId,
      name: rate.name,
      max_weight_grams: band,
      price_cents: rate.cents[index],
      free_from_cents: rate.freeFromCents ?? null,
      min_days: rate.days[0],
      max_days: rate.days[1],
    })),
  );

/** Adds the zones that are missing, each with its rates; a zone that is there keeps the rates that staff gave it. */
export async function seedShipping(db: SeedDb): Promise<void> {
  const zoneRows = ZONES.map(({ name, states }) => ({
    id: seedId(`zone:${name}`),
    name,
    states: states.split(" "),
  }));
  const added = await insertMissing<{ id: string }>(db, "shipping_zones", zoneRows, "id");
  const ids = new Set(added.map(({ id }) => id));
  const rates = ZONES.flatMap((zone) => {
    const id = seedId(`zone:${zone.name}`);
    return ids.has(id) ? rateRows(zone, id) : [];
  });
  await insertMissing(db, "shipping_rates", rates, "id");
}
