import { setOnboarded } from "./accounts";
import { decodeForm } from "./form";
import { answerChallenge, pay, type PayOutcome } from "./pay";
import { notice } from "./pages/layout";
import { challengePage, closedPage, onboardingPage, successUrl } from "./pages/other-pages";
import { fillTestNumber } from "./pages/payment-method";
import { paymentPage } from "./pages/payment-page";
import { readEntered, readPayer } from "./pages/payment-form";
import type { SessionRow } from "./rows";
import { findSession } from "./sessions";
import type { World } from "./world";

/** A page, or a redirect after a form was sent. */
export type PageAnswer = { status: number; page: string } | { location: string };

/** Answers the pages that a browser sees; undefined when the path is none of them. */
export function handlePage(
  world: World,
  method: string,
  path: string,
  body: string,
): PageAnswer | undefined {
  const isPost = method === "POST";
  const [, room, ...rest] = path.split("/");
  const [first = "", id, step] = rest;
  if (room === "setup" && rest.length === 1) {
    return onboarding(world, first, isPost ? body : undefined);
  }
  if (room !== "c" || first !== "pay" || !id) return undefined;
  if (!world.store.sessions.get(id)) return missing();
  const row = findSession(world, id);
  if (step === "challenge") return challenge(world, row, isPost ? body : undefined);
  if (step === undefined) return isPost ? submitPayment(world, row, body) : showPayment(world, row);
  return undefined;
}

function showPayment(world: World, row: SessionRow): PageAnswer {
  if (row.data.status !== "open") return { status: 200, page: closedPage(row) };
  const page = paymentPage(world, row, { entered: {}, errors: {} });
  return { status: 200, page };
}

function submitPayment(world: World, row: SessionRow, body: string): PageAnswer {
  if (row.data.status !== "open") return leave(row);
  const form = decodeForm(body);
  const entered = readEntered(form);
  if (typeof form["use"] === "string") {
    const filled = fillTestNumber(form["use"], entered);
    return {
      status: 200,
      page: paymentPage(world, row, { entered: filled, errors: {}, ready: true }),
    };
  }
  const read = readPayer(row, entered, world.clock.now());
  if ("errors" in read) {
    const alert = "Some fields need another look.";
    const page = paymentPage(world, row, { entered, errors: read.errors, alert });
    return { status: 422, page };
  }
  const outcome = pay(world, row, read.payer);
  if (outcome.kind === "declined") {
    const { message: alert } = outcome;
    const kept = { ...entered, cvc: "" };
    return { status: 402, page: paymentPage(world, row, { entered: kept, errors: {}, alert }) };
  }
  return follow(row, outcome);
}

function challenge(world: World, row: SessionRow, body: string | undefined): PageAnswer {
  if (row.data.status !== "open") return body === undefined ? showPayment(world, row) : leave(row);
  if (!row.challenge) return { location: `/c/pay/${row.id}` };
  if (body === undefined) return { status: 200, page: challengePage(row) };
  const outcome = answerChallenge(world, row, decodeForm(body)["answer"] === "complete");
  if (outcome.kind !== "declined") return follow(row, outcome);
  const { message: alert } = outcome;
  return { status: 402, page: paymentPage(world, row, { entered: {}, errors: {}, alert }) };
}

function follow(row: SessionRow, outcome: PayOutcome): PageAnswer {
  if (outcome.kind === "challenge") return { location: `/c/pay/${row.id}/challenge` };
  return leave(row);
}

/** A second click on "Pay" ends where the first did. */
function leave(row: SessionRow): PageAnswer {
  const next = row.data.status === "complete" ? successUrl(row.data) : undefined;
  return next ? { location: next } : { status: 200, page: closedPage(row) };
}

function onboarding(world: World, linkId: string, body: string | undefined): PageAnswer {
  const link = world.store.accountLinks.get(linkId);
  const row = link && world.store.accounts.get(link.account);
  if (!link || !row) return missing();
  if (link.until < world.clock.now()) return { location: link.refreshUrl };
  if (body === undefined) {
    const page = onboardingPage(row.data.display_name ?? "The account's owner");
    return { status: 200, page };
  }
  if (decodeForm(body)["answer"] === "complete") setOnboarded(world, row, true);
  return { location: link.returnUrl };
}

function missing(): PageAnswer {
  const text = "The address may be incomplete, or the stand-in was started afresh since.";
  return { status: 404, page: notice("There is no such page", text) };
}
