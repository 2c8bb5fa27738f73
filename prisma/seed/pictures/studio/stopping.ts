const open = new Set<() => void>();

function stop(): void {
  for (const tidy of open) tidy();
  process.exit(130);
}

/** Calls `tidy` if we are ended from outside before the function it returns is called. */
export function whenStopped(tidy: () => void): () => void {
  if (open.size === 0)
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
  open.add(tidy);
  return () => {
    open.delete(tidy);
    if (open.size === 0)
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, stop);
  };
}
