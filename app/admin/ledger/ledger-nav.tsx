import { TextLink } from "@/components/ui/link";

const ROOMS = [
  { href: "/admin/ledger", label: "Trial balance" },
  { href: "/admin/ledger/postings", label: "Postings" },
  { href: "/admin/ledger/transactions", label: "Transactions" },
  { href: "/admin/ledger/stripe", label: "Against Stripe" },
] as const;

/** The parts of the ledger. */
export function LedgerNav({ current }: { current: (typeof ROOMS)[number]["href"] }) {
  return (
    <nav aria-label="Ledger" className="mb-5">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {ROOMS.map(({ href, label }) => (
          <li key={href}>
            {href === current ? (
              <span aria-current="page" className="inline-flex min-h-8 items-center font-medium">
                {label}
              </span>
            ) : (
              <TextLink
                href={href}
                tone="stone"
                underline="hover"
                className="inline-flex min-h-8 items-center"
              >
                {label}
              </TextLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
