/** Runs one piece of work with a progress line: `▸ dependencies … done 38 s`. */
export async function step(name, work) {
  const started = Date.now();
  process.stdout.write(`▸ ${name} … `);
  try {
    const result = await work();
    process.stdout.write(`done ${elapsed(started)}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`failed ${elapsed(started)}\n`);
    throw error;
  }
}

/** Time since `started` (epoch milliseconds), for people: `0.4 s`, `38 s`, `2 min 5 s`. */
export function elapsed(started) {
  const seconds = (Date.now() - started) / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 100) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
