// A process of its own that carries one transfer out, to be killed in the middle of it: argument 1 is the transfer.
import { systemClock } from "@/lib/clock";
import { sendTransfer } from "@/lib/payouts/send-transfer";

const sent = await sendTransfer(process.argv[2] ?? "", systemClock);
process.stdout.write(JSON.stringify(sent));
process.exit(0);
