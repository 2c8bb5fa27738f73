/** Ends a command with a message a person can act on: no stack, exit code 1. */
export function fail(error: unknown): never {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
