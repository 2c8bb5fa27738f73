export type DemoRole =
  | "shopper"
  | "seller"
  | "merchandiser"
  | "fulfilment"
  | "editor"
  | "finance"
  | "admin";

export type DemoAccount = { email: string; password: string; role: DemoRole; name: string };

const account = (role: DemoRole, name: string): DemoAccount => ({
  email: `${role}@necessite.example`,
  password: `demo-${role}`,
  role,
  name,
});

/** Invented people to try the shop with; they can sign in only where the shop was seeded as a demo. */
export const demoAccounts: readonly DemoAccount[] = [
  account("shopper", "Shona Sample"),
  account("seller", "Selma Placeholder"),
  account("merchandiser", "Merle Example"),
  account("fulfilment", "Fulke Example"),
  account("editor", "Edda Example"),
  account("finance", "Finn Example"),
  account("admin", "Ada Example"),
];
