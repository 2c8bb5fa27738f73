import type { ReactNode } from "react";
import { ShopShell } from "@/components/shop/shop-shell";
import { env } from "@/lib/env";
import "./sell.css";

export default function SellShell({ children }: { children: ReactNode }) {
  return <ShopShell demo={env.DEMO}>{children}</ShopShell>;
}
