import type { Metadata } from "next";
import { safeNext, withNext } from "@/lib/web/safe-next";
import { requirePerson } from "../require-seller";
import { TermsToAccept } from "./terms-to-accept";

export const metadata: Metadata = { title: "Before your first piece", robots: { index: false } };

// Rendered in one piece: its form works without JavaScript.
export const instant = false;

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function StartPage({ searchParams }: Props) {
  const { next: wanted } = await searchParams;
  const next = safeNext(wanted, "/sell/items");
  const actor = await requirePerson(withNext("/sell/start", next));
  return <TermsToAccept actor={actor} next={next} />;
}
