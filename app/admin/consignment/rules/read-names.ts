import { listCategories } from "@/lib/catalog/queries";
import type { Policy } from "@/lib/consignment/policy";
import { sellerMails } from "@/lib/consignment/policy-queries";
import type { Names } from "./rule-table";

/** What shelves and sellers that rules speak of are called. */
export async function readNames({ splits, steps, terms }: Policy): Promise<Names> {
  const ids = [...splits, ...steps, ...terms].flatMap(({ consignorId }) => consignorId ?? []);
  const [shelves, sellers] = await Promise.all([listCategories("resale"), sellerMails(ids)]);
  return { shelves: new Map(shelves.map(({ slug, name }) => [slug, name])), sellers };
}
