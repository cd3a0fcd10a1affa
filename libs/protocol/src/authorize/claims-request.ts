/** The claims that a request names one by one (OpenID Connect Core §5.5), by where they are to be answered. */
export interface ClaimsRequest {
  readonly userinfo: Readonly<Record<string, ClaimRequest>>;
  readonly idToken: Readonly<Record<string, ClaimRequest>>;
}

/** What is wanted of one claim; null: it is merely asked for. */
export type ClaimRequest = null | {
  readonly essential?: boolean;
  readonly value?: unknown;
  readonly values?: readonly unknown[];
};

/** No claim is named. */
export const NO_CLAIMS: ClaimsRequest = { userinfo: {}, idToken: {} };
