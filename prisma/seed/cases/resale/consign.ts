import type { StaffActor, UserActor } from "@/lib/access/actor";
import type { Clock } from "@/lib/clock";
import { acceptOffer } from "@/lib/consignment/accept-offer";
import { findCategory } from "@/lib/consignment/categories";
import { saveInspectionInput } from "@/lib/consignment/inspection";
import { saveListingInput } from "@/lib/consignment/listing";
import { markSent } from "@/lib/consignment/mark-sent";
import { offerItem } from "@/lib/consignment/offer-item";
import { receiveItem } from "@/lib/consignment/receive-item";
import { requestChanges } from "@/lib/consignment/request-changes";
import { requoteItem } from "@/lib/consignment/requote-item";
import { saveInspection } from "@/lib/consignment/save-inspection";
import { saveListing } from "@/lib/consignment/save-listing";
import { writeToStaff } from "@/lib/consignment/send-message";
import { offerInput, requoteInput } from "@/lib/consignment/staff-schema";
import { sql } from "@/lib/db";
import { got, NOWHERE, staff } from "../story";
import { offerPiece, type Offer } from "./offer-piece";
import { newSeller, type DaysAgo } from "./sellers";
import { OFFERS } from "./pieces";

type Piece = { readonly itemId: string; readonly number: string };
const on = (clock: Clock) => ({ clock, origin: null });

type At = { readonly desk: StaffActor; readonly daysAgo: DaysAgo };

/** Pieces at every desk: to be reviewed, sent back for changes, offered, on the way, to be inspected, re-quoted. */
export async function consign(own: UserActor, daysAgo: DaysAgo): Promise<void> {
  const desk = await staff("merchandiser");
  const at: At = { desk, daysAgo };
  const mill = { line1: "27 Mill Lane", city: "Montpelier", state: "VT", postal: "05602" };
  const fern = { line1: "8 Fern Street", city: "Salem", state: "OR", postal: "97301" };
  const wilma = await newSeller("Wilma Sample", mill, daysAgo(40));
  const otis = await newSeller("Otis Sample", fern, daysAgo(35));
  const trench = await offerPiece(wilma, OFFERS.trench, daysAgo(1.4));
  const body = "The lining was cleaned in October. Should I send it along, or is it better apart?";
  got(await writeToStaff(wilma, { number: trench.number, body }, NOWHERE, daysAgo(1.2)));
  await offerPiece(otis, OFFERS.crescent, daysAgo(0.2));

  const sweater = await offerPiece(wilma, OFFERS.sweater, daysAgo(4));
  const requests = [
    {
      field: "photo:care",
      reason: "The label is cut off at its lower edge. Please show all of it.",
    },
    { field: "material", reason: "Wool of what? If nobody knows, say so." },
  ];
  got(await requestChanges(desk, { itemId: sweater.itemId, requests }, on(daysAgo(3))));

  await offered(at, own, OFFERS.scarf, { price: "118.00", days: 3 });
  const bowl = await offered(at, otis, OFFERS.teaSet, { price: "84.00", days: 6 });
  await sent(at, otis, bowl, 4);
  const bag = await offered(at, wilma, OFFERS.frame, { price: "240.00", days: 12 });
  await sent(at, wilma, bag, 9);
  got(await receiveItem(desk, { itemId: bag.itemId, shelf: "B-04" }, on(daysAgo(1))));

  const jacket = await offered(at, own, OFFERS.jacket, { price: "215.00", days: 14 });
  await sent(at, own, jacket, 11);
  got(await receiveItem(desk, { itemId: jacket.itemId, shelf: "A-12" }, on(daysAgo(3))));
  await requote(at, jacket);
}

async function offered(
  { desk, daysAgo }: At,
  seller: UserActor,
  offer: Offer,
  { price, days }: { price: string; days: number },
): Promise<Piece> {
  const piece = await offerPiece(seller, offer, daysAgo(days + 1.5));
  const form = { itemId: piece.itemId, policyVersion: "1", price, endOutcome: "return" };
  got(await offerItem(desk, offerInput.parse(form), on(daysAgo(days))));
  return piece;
}

async function sent(
  { daysAgo }: At,
  seller: UserActor,
  { number }: Piece,
  days: number,
): Promise<void> {
  got(await acceptOffer(seller, { number, round: 1 }, NOWHERE, daysAgo(days + 1)));
  const label = { number, carrier: "UPS", tracking: "1Z999AA10123456784" } as const;
  got(await markSent(seller, label, daysAgo(days)));
}

/** Inspected and found otherwise than it was said to be, with what the shop would say of it and another price. */
async function requote({ desk, daysAgo }: At, { itemId }: Piece): Promise<void> {
  const version = async () => {
    const [row] = await sql<{ version: number }>(
      `SELECT version FROM consignment_items WHERE id = $1`,
      [itemId],
    );
    return String(row?.version);
  };
  const photos = await sql<{ id: string }>(
    `SELECT id FROM consignment_photos WHERE item_id = $1 AND slot IN ('front', 'back') AND status = 'ready' ORDER BY slot DESC`,
    [itemId],
  );
  const found = {
    itemId,
    version: await version(),
    checks: (findCategory("clothing")?.checks ?? []).map(({ name }) => ({
      check: name,
      ...(name === "flaws_named"
        ? { outcome: "failed", note: "The scuffs at the elbows were not named." }
        : { outcome: "passed" }),
    })),
    measurements: [
      { key: "chestCm", value: "102" },
      { key: "lengthCm", value: "57.5" },
    ],
    condition: "good",
    flaws: [{ text: "Both elbows are scuffed", photoId: photos[0]?.id, x: "24", y: "52" }],
    recallSearch: "cpsc.gov, Brackwater",
    shelf: "A-12",
  };
  got(await saveInspection(desk, saveInspectionInput.parse(found), on(daysAgo(2.5))));
  const listing = {
    itemId,
    version: await version(),
    title: OFFERS.jacket.title,
    subcategory: "outerwear",
    description: "Full-grain leather gone soft. Both elbows are scuffed, the zip runs freely.",
    sizeLabel: "M",
    sizeGroup: "M",
    color: "black",
    colorFamily: "black",
    material: "leather",
    materials: "leather",
    era: "1980s",
    decade: "1980s",
    weightGrams: "1500",
    photos: photos.map(({ id }, at) => ({
      id,
      place: String(at + 1),
      alt: at === 0 ? "The jacket from the front" : "The jacket from the back",
    })),
  };
  got(await saveListing(desk, saveListingInput.parse(listing), on(daysAgo(2.4))));
  const quote = {
    itemId,
    version: await version(),
    price: "168.00",
    differences: "Both elbows are scuffed, and the back is 2.5 cm shorter than was written.",
  };
  got(await requoteItem(desk, requoteInput.parse(quote), on(daysAgo(2.3))));
}
