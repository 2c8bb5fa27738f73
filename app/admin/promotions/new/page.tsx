import type { Metadata } from "next";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskForm } from "@/components/desk/desk-form";
import { TextLink } from "@/components/ui/link";
import { listPromotionShelves } from "@/lib/promotions/desk-queries";
import { keptAnswer } from "@/lib/web/kept-answer";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { save } from "../actions";
import { promotionFields } from "../promotion-fields";

// Rendered in one piece: its form works without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "New promotion · Desk", robots: { index: false } };

export default async function NewPromotionPage() {
  const actor = await requireStaff("merchandiser");
  const [shelves, answer] = await Promise.all([listPromotionShelves(), keptAnswer("promotion")]);
  return (
    <Desk actor={actor} current="/admin/promotions">
      <DeskHeading
        above={
          <TextLink href="/admin/promotions" tone="stone" underline="hover">
            Promotions
          </TextLink>
        }
        title="New promotion"
      />
      <div className="max-w-4xl">
        <p className="mb-5 text-stone">It is a draft until you start it.</p>
        <DeskForm
          name="promotion"
          action={save}
          answer={answer}
          fields={promotionFields(null, shelves)}
          label="Make it"
          pendingLabel="Making…"
          wide
        />
      </div>
    </Desk>
  );
}
