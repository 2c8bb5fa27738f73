// A process of its own that settles one session, to be killed in the middle of it: argument 1 is the session.
import { systemClock } from "@/lib/clock";
import { settlePayment } from "@/lib/orders/settle-payment";

const settled = await settlePayment(process.argv[2] ?? "", systemClock);
process.stdout.write(JSON.stringify(settled));
process.exit(0);
