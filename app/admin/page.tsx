import { notFound, redirect } from "next/navigation";
import { requireStaff } from "@/lib/web/session";
import { roomsOf } from "./desk";

// Rendered in one piece, like every page of the desk: for strangers it answers a real 404.
export const instant = false;

/** Leads on to the first room that is open to whoever asks. */
export default async function DeskPage() {
  const [first] = roomsOf(await requireStaff());
  if (!first) notFound();
  redirect(first.href);
}
