/** How long a password is at least, and at most: enough for any passphrase, and hashing stays cheap. */
export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 200;
