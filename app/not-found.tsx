import type { Metadata } from "next";
import { ShopShell } from "@/components/shop/shop-shell";
import { env } from "@/lib/env";
import { NothingHere } from "./nothing-here";

export const metadata: Metadata = { title: "Not found" };

export default function NotFound() {
  return (
    <ShopShell demo={env.DEMO}>
      <NothingHere />
    </ShopShell>
  );
}
