// `npm run worker`: the jobs, in a process of their own. The shop then runs with WORKER=external.
import { startWorker } from "./support/start-worker";

const worker = await startWorker();
console.log("worker ready");
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void worker.stop().then(() => process.exit(0)));
}
