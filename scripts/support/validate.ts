/**
 * Reads the configuration as the shop will, before anything is started; throws with a message that
 * names each wrong or missing value. `later` stands for what the launcher itself is going to set.
 */
export async function validateSettings(later: Record<string, string>): Promise<void> {
  const own = Object.keys(later).filter((name) => !process.env[name]);
  for (const name of own) Object.assign(process.env, { [name]: later[name] });
  try {
    await import("@/lib/env");
  } finally {
    for (const name of own) delete process.env[name];
  }
}
