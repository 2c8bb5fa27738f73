/** `shop` keeps every commit; `tests` trades durability for speed, since its data is made anew. */
export type Profile = "shop" | "tests";

const common = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "200",
  shared_buffers: "256MB",
  effective_cache_size: "1GB",
  random_page_cost: "1.1",
  // Two cores and short statements: compiling and forking for one costs more than it gains.
  jit: "off",
  max_parallel_workers_per_gather: "0",
  timezone: "UTC",
  log_timezone: "UTC",
  lc_messages: "C",
  cluster_name: "necessite",
};

const settings: Record<Profile, Record<string, string>> = {
  shop: {
    ...common,
    synchronous_commit: "on",
    wal_buffers: "16MB",
    max_wal_size: "2GB",
    checkpoint_timeout: "15min",
  },
  tests: {
    ...common,
    fsync: "off",
    synchronous_commit: "off",
    full_page_writes: "off",
    max_wal_size: "2GB",
  },
};

/** Command line flags for `postgres`. */
export function serverFlags(profile: Profile): string[] {
  return Object.entries(settings[profile]).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/**
 * Command line flags for `initdb`. The built-in locale sorts the same on every machine, whatever
 * its C library.
 */
export function clusterFlags(profile: Profile): string[] {
  const flags = [
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--auth=scram-sha-256",
  ];
  return profile === "tests" ? [...flags, "--no-sync", "--no-data-checksums"] : flags;
}
