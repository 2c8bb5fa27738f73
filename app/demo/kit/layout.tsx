import type { ReactNode } from "react";
import { ShopShell } from "@/components/shop/shop-shell";
import { env } from "@/lib/env";

export default function KitLayout({ children }: { children: ReactNode }) {
  return <ShopShell demo={env.DEMO}>{children}</ShopShell>;
}
