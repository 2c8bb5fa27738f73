import type { ListDefinition } from "./list-definition";
import { auditList } from "./lists/audit";
import { candidateList } from "./lists/candidates";
import { consignmentRunList } from "./lists/consignment-runs";
import { consignmentList } from "./lists/consignments";
import { claimList, disputeList, returnList } from "./lists/cases";
import { creditList, giftCardList, promotionList } from "./lists/credit";
import { rateList, taxList } from "./lists/delivery";
import { bookingList, postingList } from "./lists/ledger";
import { orderList } from "./lists/orders";
import { parcelList } from "./lists/parcels";
import { articleList } from "./lists/journal";
import { letterList, readerList } from "./lists/journal-letters";
import { personList, topicList } from "./lists/journal-people";
import { referenceList } from "./lists/journal-references";
import { peopleList, staffList } from "./lists/people";
import { productList } from "./lists/products";
import { ruleList, standingList } from "./lists/standard";
import { runList } from "./lists/runs";
import { saleList } from "./lists/sales";
import {
  brandList,
  categoryList,
  collectionList,
  ingredientList,
  synonymList,
} from "./lists/shelves";
import { variantList } from "./lists/variants";

const lists = [
  productList,
  variantList,
  brandList,
  categoryList,
  collectionList,
  ingredientList,
  synonymList,
  candidateList,
  ruleList,
  standingList,
  runList,
  consignmentList,
  consignmentRunList,
  parcelList,
  returnList,
  claimList,
  disputeList,
  giftCardList,
  creditList,
  promotionList,
  rateList,
  taxList,
  orderList,
  saleList,
  auditList,
  bookingList,
  postingList,
  peopleList,
  staffList,
  articleList,
  referenceList,
  personList,
  topicList,
  letterList,
  readerList,
] as const;

/** The list of a room, or null where the room has none. */
export function findList(room: string): ListDefinition | null {
  return lists.find((list) => list.room === room) ?? null;
}
