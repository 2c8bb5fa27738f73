import type { ReactNode } from "react";
import { ShopShell } from "@/components/shop/shop-shell";
import { env } from "@/lib/env";
import "./styles/lists.css";
import "./styles/grades.css";
import "./styles/opening.css";
import "./styles/text.css";
import "./styles/margin.css";
import "./styles/blocks.css";
import "./styles/notes.css";
import "./styles/references.css";
import "./styles/foot.css";
import "./styles/rooms.css";
import "./styles/print.css";

export default function JournalLayout({ children }: { children: ReactNode }) {
  return <ShopShell demo={env.DEMO}>{children}</ShopShell>;
}
