import type { Metadata } from "next";
import { NothingHere } from "../nothing-here";

export const metadata: Metadata = { title: "Not found" };

/** Inside of the shop's own frame. Every page carries this along, so it must not bring a second one. */
export default function NotFoundInJournal() {
  return <NothingHere />;
}
