import { demoAccounts, type DemoAccount, type DemoRole } from "../../../prisma/seed/demo-accounts";

/** One of the demo's people, with the password it was seeded with. */
export function demoAccount(role: DemoRole): DemoAccount {
  const account = demoAccounts.find((one) => one.role === role);
  if (!account) throw new Error(`There is no demo account for ${role}`);
  return account;
}
