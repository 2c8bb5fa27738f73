import type { Metadata } from "next";
import { ShopShell } from "@/components/shop/shop-shell";
import { env } from "@/lib/env";
import { fontVariables } from "./fonts";
import "./globals.css";
import { NothingHere } from "./nothing-here";

export const metadata: Metadata = { title: "Not found · nécessité" };

/**
 * What an address that leads nowhere shows. Outside of the root layout, since whatever is nothing there travels with
 * every page of the shop.
 */
export default function GlobalNotFound() {
  return (
    <html lang="en" className={fontVariables}>
      <body>
        <ShopShell demo={env.DEMO}>
          <NothingHere />
        </ShopShell>
      </body>
    </html>
  );
}
