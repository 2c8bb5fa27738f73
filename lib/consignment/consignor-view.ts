export type ConsignorView = {
  /** The version of the terms that was accepted last. */
  readonly termsVersion: number;
  readonly acceptedAt: Date;
  /** Whether that is the version in force. */
  readonly current: boolean;
  readonly address: SellerAddress | null;
  /** Whether Stripe pays out to them. */
  readonly transfersActive: boolean;
  readonly payoutMethod: "transfer" | "credit";
};

export type SellerAddress = {
  readonly fullName: string;
  readonly line1: string;
  readonly line2: string | null;
  readonly city: string;
  readonly state: string;
  readonly postal: string;
  readonly phone: string | null;
};
