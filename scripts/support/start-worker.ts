import { sendAlerts } from "@/lib/alerts/send-alerts";
import { systemClock } from "@/lib/clock";
import { applyMarkdowns } from "@/lib/consignment/apply-markdowns";
import { cutPhoto } from "@/lib/consignment/cut-photo";
import { dropPhoto, sweepUploads } from "@/lib/consignment/drop-photos";
import { endDeadlines } from "@/lib/consignment/end-deadlines";
import { endTerms } from "@/lib/consignment/end-terms";
import { recordRun, type RunKind, type RunReport } from "@/lib/consignment/record-run";
import { settleEarnings } from "@/lib/consignment/settle-earnings";
import { mailDueCards, mailGiftCard } from "@/lib/credit/mail-gift-card";
import { pollGiftCards } from "@/lib/credit/settle-gift-card";
import { closeDb } from "@/lib/db";
import { collectEvidence } from "@/lib/disputes/collect-evidence";
import { runSchedule } from "@/lib/desk/schedules";
import { stepRun as stepDeskRun } from "@/lib/desk/step-run";
import { sendMail } from "@/lib/email/send-mail";
import { closeSmtp } from "@/lib/email/smtp";
import { env } from "@/lib/env";
import { followParcels } from "@/lib/fulfilment/follow-parcels";
import { makeLabel } from "@/lib/fulfilment/make-label";
import { voidLabel } from "@/lib/fulfilment/void-label";
import { recordInvariantRun } from "@/lib/invariants/record-run";
import { closeSender } from "@/lib/jobs/boss";
import { runWorker, type Handlers } from "@/lib/jobs/run-worker";
import { flagOverdue } from "@/lib/journal/flag-article";
import { stepIssue } from "@/lib/journal/newsletter/send-issue";
import { noteBounces } from "@/lib/journal/newsletter/suppress";
import { tryDois } from "@/lib/journal/try-dois";
import { publishAllDue, publishDue } from "@/lib/journal/publish-due";
import { log } from "@/lib/log";
import { completeOrders } from "@/lib/orders/complete-orders";
import { pollPayments } from "@/lib/orders/poll-payments";
import { processEvent } from "@/lib/events/process-event";
import { recordTax } from "@/lib/orders/record-tax";
import { sendRefund } from "@/lib/orders/send-refund";
import { preparePayouts } from "@/lib/payouts/prepare-payouts";
import { sendReversal } from "@/lib/payouts/send-reversal";
import { sendTransfer } from "@/lib/payouts/send-transfer";
import { tendPayouts } from "@/lib/payouts/tend-payouts";
import { followReturns } from "@/lib/returns/follow-returns";
import { makeReturnLabel } from "@/lib/returns/make-return-label";
import { foldListingChanges, refreshSearchWords } from "@/lib/search/keep-index";
import { makeExport, sweepExports } from "@/lib/privacy/make-export";
import { startBeating } from "@/lib/operations/worker-beat";
import { expireEvidence } from "@/lib/standard/expire-evidence";
import { stepRun } from "@/lib/standard/step-run";

/** Which use case answers which job: the one place where queues and domains meet. */
const handlers: Handlers = {
  "mail.send": ({ mailId }) => sendMail(mailId),
  "stripe.event": ({ eventId }) => processEvent(eventId, systemClock),
  "refund.send": async ({ refundId }) => {
    const sent = await sendRefund(refundId, systemClock);
    if (!sent.ok && sent.code === "waiting") throw new Error(`Refund ${refundId} is not done yet`);
    if (!sent.ok) log.error({ refundId, code: sent.code, ...sent.detail }, "refund needs the desk");
  },
  "label.make": async ({ shipmentId }) => {
    const made = await makeLabel(shipmentId, systemClock);
    if (!made.ok && made.code === "waiting") throw new Error(`Label of ${shipmentId} not made yet`);
    if (!made.ok && made.code === "refused")
      log.error({ shipmentId, ...made.detail }, "label needs the desk");
  },
  "label.void": async (label) => {
    const voided = await voidLabel(label, systemClock);
    if (!voided.ok && voided.code === "waiting") throw new Error("Label not given back yet");
    if (!voided.ok) log.error({ ...label, ...voided.detail }, "label could not be given back");
  },
  "return-label.make": async ({ returnId }) => {
    const made = await makeReturnLabel(returnId, systemClock);
    if (!made.ok && made.code === "waiting")
      throw new Error(`Label of return ${returnId} not made yet`);
    if (!made.ok && made.code === "refused")
      log.error({ returnId, ...made.detail }, "return label needs the desk");
  },
  "dispute.evidence": ({ disputeId }) => collectEvidence(disputeId, systemClock),
  "gift-card.mail": ({ cardId }) => mailGiftCard(cardId, systemClock),
  "gift-cards.due": () => mailDueCards(systemClock),
  "orders.complete": () => completeOrders(systemClock),
  "parcels.follow": async () => {
    const parcels = await followParcels(systemClock);
    const returns = await followReturns(systemClock);
    if (parcels.shipped + parcels.delivered + returns.sent + returns.lapsed > 0)
      log.info({ parcels, returns }, "parcels followed");
  },
  "tax.record": async ({ orderId }) => {
    const recorded = await recordTax(orderId);
    if (!recorded.ok && recorded.code === "waiting")
      throw new Error(`Tax of ${orderId} not recorded`);
    if (!recorded.ok)
      log.error({ orderId, code: recorded.code, ...recorded.detail }, "tax record needs the desk");
  },
  "alerts.send": ({ productId }) => sendAlerts(productId, systemClock),
  "privacy.export": ({ exportId }) => makeExport(exportId, systemClock),
  "privacy.sweep": () => sweepExports(systemClock),
  "payments.poll": async () => {
    const report = await pollPayments(systemClock);
    const cards = await pollGiftCards(systemClock);
    if (report.asked + cards.asked > 0) log.info({ ...report, cards }, "open payments checked");
  },
  "invariants.check": async () => {
    const violations = await recordInvariantRun(systemClock.now());
    if (violations.length > 0) log.error({ violations }, "an invariant is broken");
  },
  "markdowns.apply": () => timer("steps", () => applyMarkdowns(systemClock)),
  "consignment.deadlines": () => timer("deadlines", () => endDeadlines(systemClock)),
  "consignment.terms": () => timer("terms", () => endTerms(systemClock)),
  "earnings.settle": () => timer("settlements", () => settleEarnings(systemClock)),
  "payouts.prepare": () => timer("payouts", () => preparePayouts(systemClock)),
  "payouts.tend": () => tendPayouts(systemClock),
  "transfer.send": async ({ transferId }) => {
    const sent = await sendTransfer(transferId, systemClock);
    if (!sent.ok && sent.code === "waiting")
      throw new Error(`Transfer ${transferId} is not done yet`);
    if (!sent.ok) log.warn({ transferId, code: sent.code, ...sent.detail }, "transfer not made");
  },
  "reversal.send": async ({ reversalId }) => {
    const sent = await sendReversal(reversalId, systemClock);
    if (!sent.ok && sent.code === "waiting")
      throw new Error(`Reversal ${reversalId} is not done yet`);
    if (!sent.ok) log.warn({ reversalId, code: sent.code, ...sent.detail }, "reversal not made");
  },
  "photos.cut": ({ photoId }) => cutPhoto(photoId),
  "photos.drop": ({ photoId }) => dropPhoto(photoId),
  "uploads.sweep": async () => {
    const swept = await sweepUploads(systemClock);
    if (swept > 0) log.info({ swept }, "uploads that came to nothing deleted");
  },
  "listings.fold": () => foldListingChanges(),
  "search.words": () => refreshSearchWords(),
  "desk.run": ({ runId }) => stepDeskRun(runId, systemClock),
  "desk.schedule": ({ scheduleId }) => runSchedule(scheduleId, systemClock),
  "standard.run": ({ runId }) => stepRun(runId, systemClock),
  "standard.expire": async () => {
    const report = await expireEvidence(systemClock);
    if (report.audited > 0) log.info(report, "products audited as their papers ran out");
  },
  "journal.publish": async ({ articleId }) => {
    const stopped = await publishDue(articleId, systemClock);
    if (stopped && stopped.problems.length > 0) log.error(stopped, "an article could not appear");
  },
  "newsletter.send": ({ issueId }) => stepIssue(issueId, systemClock),
  "journal.due": async () => {
    const { published, stopped } = await publishAllDue(systemClock);
    if (published.length > 0) log.info({ published }, "articles published late");
    if (stopped.length > 0) log.error({ stopped }, "articles could not appear");
    await flagOverdue(systemClock);
    const bounced = await noteBounces(systemClock);
    if (bounced > 0) log.info({ bounced }, "addresses that refused the letter");
  },
  "journal.dois": async () => {
    const { tried, broken } = await tryDois(systemClock);
    if (broken.length > 0) log.info({ tried, broken }, "DOIs that lead nowhere");
  },
};

/** A timer of consignment: what it did is kept for the desk, and what needs somebody is said here as well. */
async function timer<Report extends RunReport>(kind: RunKind, work: () => Promise<Report>) {
  const report = await recordRun(kind, systemClock, work);
  const { failed = [], unreadable = [] } = report as RunReport;
  const stuck = [failed, unreadable].flat();
  if (stuck.length > 0) log.error({ kind, stuck }, "pieces that a timer could not deal with");
}

/** Starts the jobs in this process. `stop` waits for those at work. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const worker = await runWorker(handlers, {
    databaseUrl: env.DATABASE_URL,
    report: (error, queue) => log.error({ err: error, queue }, "job failed"),
  });
  const heart = await startBeating(systemClock);
  return {
    stop: async () => {
      await heart.stop();
      await worker.stop();
      closeSmtp();
      await closeSender();
      await closeDb();
    },
  };
}
