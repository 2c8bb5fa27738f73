import { systemClock } from "@/lib/clock";
import { readFeedback, takesFeedback } from "@/lib/email/feedback";
import { noteFeedback } from "@/lib/journal/newsletter/suppress";

/** More than five hundred reports need. Characters. */
const LONGEST = 300_000;

const answer = (status: number, error: string) => Response.json({ error }, { status });

/** What the mail service reports of boxes that do not exist and readers who complained. May say it twice. */
export async function POST(request: Request): Promise<Response> {
  if (!takesFeedback()) return answer(404, "Not found.");
  const body = await request.text();
  if (body.length > LONGEST) return answer(413, "At most 500 events at once.");
  const header = (name: string) => request.headers.get(`webhook-${name}`);
  const read = readFeedback(
    { body, id: header("id"), timestamp: header("timestamp"), signature: header("signature") },
    systemClock,
  );
  if (read.ok) return Response.json({ closed: await noteFeedback(read.value, systemClock) });
  return read.code === "unsigned"
    ? answer(401, "The signature does not fit.")
    : answer(400, "Events are expected: kind, email, detail.");
}
