import "server-only";
import pino from "pino";
import { env } from "./env";

/** Structured log on standard output: one JSON object a line. Never given card data, passwords or link secrets. */
export const log = pino({
  level: env.LOG_LEVEL,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: ["password", "*.password", "token", "*.token", "headers.cookie", "headers.authorization"],
});
