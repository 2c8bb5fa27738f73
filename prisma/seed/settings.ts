import { RECEIVING_ADDRESS } from "../../lib/consignment/receiving-place";
import { insertMissing, type SeedDb } from "./database";
import { OPENING } from "./ids";

/** What staff may change without a release. Days are whole days after delivery. */
const SETTINGS = {
  "shop.name": "nécessité",
  "shop.supportEmail": "care@necessite.example",
  "returns.curatedDays": 30,
  "returns.resaleDays": 14,
  "consignment.receivingAddress": RECEIVING_ADDRESS,
} as const;

/** Adds the settings that are not there yet. */
export async function seedSettings(db: SeedDb): Promise<void> {
  const rows = Object.entries(SETTINGS).map(([key, value]) => ({
    key,
    value,
    updated_at: OPENING,
  }));
  await insertMissing(db, "settings", rows, "key");
}
