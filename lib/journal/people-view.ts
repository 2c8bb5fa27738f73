/** Who writes and reviews, as readers see them. */
export type CredentialView = {
  readonly credential: string;
  readonly issuer: string;
  readonly year: number;
};

export type PersonView = {
  readonly slug: string;
  readonly name: string;
  readonly role: string;
  readonly bio: string;
  /** Invented for the demo. */
  readonly demo: boolean;
  readonly credentials: readonly CredentialView[];
};
