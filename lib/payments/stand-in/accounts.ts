import type Stripe from "stripe";
import { invalidParam, noSuch, refused } from "./errors";
import { emitPointer } from "./events";
import { newId } from "./ids";
import { readMetadata } from "./metadata";
import type { StandInParams } from "./params";
import type { ApiRequest } from "./route";
import type { AccountRow } from "./rows";
import type { World } from "./world";

type Account = Stripe.V2.Core.Account;
type Include = NonNullable<Stripe.V2.Core.AccountRetrieveParams["include"]>[number];

const FIVE_MINUTES = 300;

/** A connected account that can receive transfers once its owner has been through onboarding. */
export function createAccount(
  world: World,
  { params }: ApiRequest<StandInParams["AccountCreate"]>,
) {
  const wanted = params.configuration?.recipient?.capabilities?.stripe_balance?.stripe_transfers;
  const { responsibilities } = params.defaults ?? {};
  const now = world.clock.now();
  const data: Account = {
    id: newId("acct", 16),
    object: "v2.core.account",
    applied_configurations: params.configuration?.recipient ? ["recipient"] : [],
    closed: false,
    ...(params.configuration?.recipient
      ? { configuration: { recipient: recipient("restricted", wanted?.requested ?? false) } }
      : {}),
    ...(params.contact_email ? { contact_email: params.contact_email } : {}),
    created: isoTime(now),
    ...(params.dashboard ? { dashboard: params.dashboard } : {}),
    defaults: {
      currency: params.defaults?.currency ?? "usd",
      responsibilities: {
        fees_collector: responsibilities?.fees_collector ?? "application",
        losses_collector: responsibilities?.losses_collector ?? "application",
        requirements_collector: "stripe",
      },
    },
    ...(params.display_name ? { display_name: params.display_name } : {}),
    identity: {
      ...(params.identity?.country ? { country: params.identity.country } : {}),
      ...(params.identity?.entity_type ? { entity_type: params.identity.entity_type } : {}),
    },
    livemode: false,
    metadata: readMetadata(params.metadata),
    requirements: {
      entries: [missingDetails()],
      summary: { minimum_deadline: { status: "currently_due" } },
    },
  };
  const row = world.store.accounts.save({ id: data.id, created: now, data });
  return visible(row.data, params.include);
}

export function retrieveAccount(
  world: World,
  { id, params }: ApiRequest<StandInParams["AccountRetrieve"]>,
) {
  return visible(findAccount(world, id).data, params.include);
}

export function createAccountLink(
  world: World,
  { params }: ApiRequest<StandInParams["AccountLinkCreate"]>,
) {
  const account = findAccount(world, params.account, "account");
  const useCase = params.use_case;
  const details = useCase.account_onboarding ?? useCase.account_update;
  if (!details) {
    const param = `use_case[${useCase.type}]`;
    throw invalidParam(`Missing required param: ${param}.`, param, "parameter_missing");
  }
  for (const [name, url] of Object.entries(details)) {
    if (!name.endsWith("_url") || /^https?:\/\//.test(String(url))) continue;
    throw invalidParam("Not a valid URL", `use_case[${useCase.type}][${name}]`, "url_invalid");
  }
  if (!account.data.configuration?.recipient) {
    throw refused("The account has no recipient configuration to onboard.");
  }
  const now = world.clock.now();
  const until = now + FIVE_MINUTES;
  const link = world.store.accountLinks.save({
    id: newId("link"),
    created: now,
    account: account.id,
    returnUrl: details.return_url ?? details.refresh_url,
    refreshUrl: details.refresh_url,
    until,
  });
  return {
    object: "v2.core.account_link",
    account: account.id,
    created: isoTime(now),
    expires_at: isoTime(until),
    livemode: false,
    url: `${world.settings.publicBase}/setup/${link.id}`,
    use_case: useCase,
  } satisfies Stripe.V2.Core.AccountLink;
}

/** What the owner's pressing "Finish" on the onboarding page does; also undone, for tests. */
export function setOnboarded(world: World, row: AccountRow, active: boolean): void {
  row.data.configuration = { recipient: recipient(active ? "active" : "restricted", true) };
  row.data.requirements = active ? { entries: [] } : { entries: [missingDetails()] };
  world.store.accounts.save(row);
  for (const part of ["configuration.recipient", "requirements"] as const)
    emitPointer(world, part, row.id);
}

export function transfersAreActive(account: Account): boolean {
  const balance = account.configuration?.recipient?.capabilities?.stripe_balance;
  return balance?.stripe_transfers?.status === "active";
}

/** `param` names the parameter that held the id, if it was not part of the path. */
export function findAccount(world: World, id: string, param?: string): AccountRow {
  const row = world.store.accounts.get(id);
  if (!row) throw noSuch("account", id, param);
  return row;
}

/** The second API version leaves these parts out unless they are asked for by `include`. */
function visible(account: Account, include: readonly Include[] = []): Account {
  const { configuration, defaults, identity, requirements, ...rest } = account;
  return {
    ...rest,
    ...(include.includes("configuration.recipient") && configuration ? { configuration } : {}),
    ...(include.includes("defaults") && defaults ? { defaults } : {}),
    ...(include.includes("identity") && identity ? { identity } : {}),
    ...(include.includes("requirements") && requirements ? { requirements } : {}),
  };
}

function recipient(status: "active" | "restricted", requested: boolean) {
  if (!requested) return { applied: true };
  const details: [] | [{ code: "requirements_past_due"; resolution: "provide_info" }] =
    status === "active" ? [] : [{ code: "requirements_past_due", resolution: "provide_info" }];
  const capability = { status, status_details: details };
  return {
    applied: true,
    capabilities: { stripe_balance: { payouts: capability, stripe_transfers: capability } },
  };
}

function missingDetails(): NonNullable<Stripe.V2.Core.Account.Requirements["entries"]>[number] {
  return {
    awaiting_action_from: "user",
    description: "identity.individual",
    errors: [],
    impact: {},
    minimum_deadline: { status: "currently_due" },
    requested_reasons: [{ code: "routine_onboarding" }],
  };
}

function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
