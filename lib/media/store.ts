import "server-only";
import { env } from "../env";
import { chooseStorage } from "./choose-storage";
import type { Storage } from "./storage";

/** The shop's files. */
export const storage: Storage = chooseStorage(env);
