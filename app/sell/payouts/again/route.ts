import { startOnboarding } from "@/lib/consignment/start-onboarding";
import { currentActor } from "@/lib/web/session";

/** Where Stripe leads when its page was opened too late or twice: on to a fresh one, or to our page where there is none. */
export async function GET(): Promise<Response> {
  const started = await startOnboarding(await currentActor());
  return new Response(null, {
    status: 303,
    headers: {
      location: started.ok ? started.value.url : "/sell/payouts",
      "cache-control": "no-store",
    },
  });
}
