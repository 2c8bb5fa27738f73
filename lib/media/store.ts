import "server-only";
import { join } from "node:path";
import { env } from "../env";
import { diskStorage } from "./disk";
import type { Storage } from "./storage";

/** The shop's files. */
export const storage: Storage = diskStorage(join(env.DATA_DIR, "files"));
