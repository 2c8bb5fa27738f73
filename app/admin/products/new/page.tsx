import type { Metadata } from "next";
import { findOffered } from "@/lib/desk/find-offered";
import { parameter, type QueryParameters } from "@/lib/list-page";
import { uuid } from "@/lib/text";
import { requireStaff } from "@/lib/web/session";
import { z } from "zod";
import { NewEntityPage } from "../../entity/new-entity-page";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "New product · Desk", robots: { index: false } };

const chosen = z.object({ candidate: parameter(uuid) });

type Props = { searchParams: Promise<QueryParameters> };

/** The form of a new product; of one that was accepted at intake, with what the brand offered in it. */
export default async function NewProductPage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser");
  const { candidate } = chosen.parse(await searchParams);
  const offered = candidate ? await findOffered(actor, candidate) : null;
  return <NewEntityPage actor={actor} entity="product" {...(offered ? { offered } : {})} />;
}
