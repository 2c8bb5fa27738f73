import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { Price } from "@/components/ui/price";
import { Table, Td, Th } from "@/components/ui/table";
import { findOwnCredit, type CreditStatement } from "@/lib/credit/queries";
import { currentActor } from "@/lib/web/session";
import { SignInPanel } from "../../(auth)/sign-in/sign-in-panel";
import { AccountPage } from "../account-page";
import { creditText } from "./credit-text";

export const metadata: Metadata = { title: "Store credit", robots: { index: false } };

// Rendered in one piece: nobody's credit belongs into a shell that is shared.
export const instant = false;

export default async function CreditPage() {
  const actor = await currentActor();
  const statement = await findOwnCredit(actor);
  if (!statement) return <SignInPanel next="/account/credit" />;
  return (
    <AccountPage actor={actor} current="/account/credit">
      <PageHeading
        title="Store credit"
        intro={
          <p className="text-2xl text-ink">
            <Price cents={statement.balanceCents} currency={statement.currency} />
          </p>
        }
      />
      {statement.lines.length > 0 ? (
        <Statement statement={statement} />
      ) : (
        <EmptyState
          title="None so far"
          action={<ButtonLink href="/gift-cards">Buy a gift card</ButtonLink>}
        >
          What you take as credit instead of money stands here, and is spent when you pay.
        </EmptyState>
      )}
    </AccountPage>
  );
}

function Statement({ statement: { lines, currency } }: { statement: CreditStatement }) {
  return (
    <Table caption="What came in and what was spent" captionHidden>
      <thead>
        <tr className="text-stone">
          <Th>When</Th>
          <Th>What</Th>
          <Th align="end">Amount</Th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <Td className="whitespace-nowrap">
              <DateTime iso={line.at.toISOString()} />
            </Td>
            <Td>
              {creditText(line)}
              {line.orderNumber ? (
                <>
                  {" "}
                  <TextLink href={`/orders/${line.orderNumber}`}>{line.orderNumber}</TextLink>
                </>
              ) : null}
            </Td>
            <Td align="end" className="tabular-nums">
              {line.amountCents > 0 ? "+" : ""}
              <Price cents={line.amountCents} currency={currency} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
