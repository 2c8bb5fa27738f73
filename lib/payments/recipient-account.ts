import "server-only";
import type Stripe from "stripe";
import type { Result } from "../result";
import { guardCall } from "./guard-call";
import { stripe } from "./stripe";

export type RecipientRequest = {
  /** Whose account it is to be: our id, which makes a repeated call give the same account. */
  readonly reference: string;
  readonly email: string;
  readonly name: string | null;
};

/** Something that Stripe wants to know before it lets transfers through. */
export type Requirement = {
  /** Stripe's own name of it: `identity.individual.verification`. */
  readonly field: string;
  /** Whose turn it is. */
  readonly by: "user" | "stripe";
};

export type RecipientState = {
  readonly transfersActive: boolean;
  readonly requirements: readonly Requirement[];
};

type Failure = "unreachable" | "refused";

/**
 * Opens an account at Stripe that can only be paid: identity and bank are asked for on Stripe's own pages and never
 * come through here. Repeating the call gives the same account.
 */
export async function createRecipient(request: RecipientRequest): Promise<Result<string, Failure>> {
  return guardCall(async () => {
    const account = await stripe().v2.core.accounts.create(
      {
        contact_email: request.email,
        ...(request.name ? { display_name: request.name } : {}),
        dashboard: "express",
        identity: { country: "us", entity_type: "individual" },
        configuration: {
          recipient: {
            capabilities: { stripe_balance: { stripe_transfers: { requested: true } } },
          },
        },
        defaults: {
          currency: "usd",
          responsibilities: { fees_collector: "application", losses_collector: "application" },
        },
        metadata: { consignor_id: request.reference },
      },
      { idempotencyKey: `consignor:${request.reference}:account` },
    );
    return account.id;
  });
}

/** An address at Stripe where the owner gives what is missing. It works once and for a few minutes: send them there at once. */
export async function onboardingLink(
  accountId: string,
  { returnUrl, refreshUrl }: { readonly returnUrl: string; readonly refreshUrl: string },
): Promise<Result<string, Failure>> {
  return guardCall(async () => {
    const link = await stripe().v2.core.accountLinks.create({
      account: accountId,
      use_case: {
        type: "account_onboarding",
        account_onboarding: {
          return_url: returnUrl,
          refresh_url: refreshUrl,
        },
      },
    });
    return link.url;
  });
}

/** What Stripe says of the account now: whether transfers reach it, and what it still wants to know. */
export async function fetchRecipient(accountId: string): Promise<Result<RecipientState, Failure>> {
  return guardCall(async () => {
    const account = await stripe().v2.core.accounts.retrieve(accountId, {
      include: ["configuration.recipient", "requirements"],
    });
    const { stripe_balance: balance } = account.configuration?.recipient?.capabilities ?? {};
    return {
      transfersActive: !account.closed && balance?.stripe_transfers?.status === "active",
      requirements: requirementsOf(account),
    };
  });
}

function requirementsOf(account: Stripe.V2.Core.Account): Requirement[] {
  const entries = account.requirements?.entries ?? [];
  return entries.map(({ description, awaiting_action_from: from }) => ({
    field: description,
    by: from === "stripe" ? "stripe" : "user",
  }));
}
