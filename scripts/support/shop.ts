import { type Child, startChild } from "./child";
import { until } from "./processes";

/** Starts the shop's process and waits until it answers. `onLine` gets what it prints. */
export async function startShop(
  environment: Record<string, string>,
  onLine: (line: string) => void,
): Promise<Child> {
  const child = startChild({ name: "The shop", file: "scripts/serve.ts", environment, onLine });
  const port = environment.PORT ?? process.env.PORT ?? "3000";
  const host = environment.HOST ?? process.env.HOST;
  const address = host && host !== "0.0.0.0" && host !== "::" ? host : "127.0.0.1";
  let dead: string | undefined;
  void child.died.then((words) => (dead = words));
  const up = await until(
    async () => dead !== undefined || (await isHealthy(`http://${address}:${port}/api/health`)),
    120_000,
  );
  if (dead !== undefined) throw new Error(dead);
  if (!up) {
    await child.stop(2000);
    throw new Error(`The shop does not answer at http://${address}:${port}/api/health.`);
  }
  return child;
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(30_000) })).ok;
  } catch {
    return false;
  }
}
