import { Secret, TOTP } from "otpauth";

const ISSUER = "nécessité";
const PERIOD = 30;

function totp(secret: string, label = ""): TOTP {
  return new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), period: PERIOD });
}

/** 160 random bits in base32, as RFC 4226 recommends. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that apps read from the picture. */
export function totpAddress(secret: string, email: string): string {
  return totp(secret, email).toString();
}

/**
 * The half minute (since 1970) that a six-digit code belongs to, or null. The one before and the one after count
 * too: clocks differ, and people take their time.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD) + delta;
}
