import { PgBoss } from "pg-boss";
import { testedShop } from "./tested-shop";

/** Asks the shop's worker for one more round of a job that otherwise comes by the clock. */
export async function runJob(
  queue:
    | "payments.poll"
    | "gift-cards.due"
    | "earnings.settle"
    | "consignment.deadlines"
    | "consignment.terms",
): Promise<void> {
  const boss = new PgBoss({
    connectionString: testedShop().databaseUrl,
    max: 1,
    supervise: false,
    schedule: false,
    migrate: false,
  });
  await boss.start();
  try {
    await boss.send(queue, {});
  } finally {
    await boss.stop({ graceful: false });
  }
}
