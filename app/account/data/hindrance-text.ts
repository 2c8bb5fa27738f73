import type { Hindrance } from "@/lib/privacy/hindrances";
import { formatCents } from "@/lib/money";

const money = (cents: number) => formatCents(cents, "usd");
const count = (amount: number, one: string, many: string) =>
  amount === 1 ? `one ${one}` : `${amount} ${many}`;

/** What has to be settled before an account can go, and how. */
export function hindranceText(hindrance: Hindrance): string {
  switch (hindrance.kind) {
    case "staff":
      return "You work here. Somebody who looks after staff has to let you go at the desk first.";
    case "orders_underway":
      return `You have ${count(hindrance.count, "order", "orders")} on the way. Once it has arrived, you can go.`;
    case "returns_underway":
      return `You have ${count(hindrance.count, "return", "returns")} under way. Once it is closed, you can go.`;
    case "pieces_here":
      return `You have ${count(hindrance.count, "piece", "pieces")} with us or on the way to us, drafts included. Take them back, or let them be sold, first.`;
    case "money_owed":
      return `We owe you ${money(hindrance.cents)} for what was sold. It has to be paid out first.`;
    case "debt":
      return `You owe ${money(hindrance.cents)} for what came back after it was paid out. It has to be settled first.`;
    case "credit":
      return `You have ${money(hindrance.cents)} of store credit. It goes with the account, so spend it before.`;
  }
}
