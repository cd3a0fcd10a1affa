/** The management API as types. Generated from its OpenAPI document: never edit it. */

export interface paths {
  '/api/v1/applications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists applications, newest first */
    get: operations['Applications_list'];
    put?: never;
    /** Registers an application */
    post: operations['Applications_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/applications/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Shows an application */
    get: operations['Applications_show'];
    put?: never;
    post?: never;
    /** Removes an application that has no credential set and is no API */
    delete: operations['Applications_remove'];
    options?: never;
    head?: never;
    /** Changes the named members of an application */
    patch: operations['Applications_edit'];
    trace?: never;
  };
  '/api/v1/applications/{id}/credential-sets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes a credential set for one grant type; its secret is shown once */
    post: operations['ApplicationCredentialSets_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists credential sets, newest first */
    get: operations['CredentialSets_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Shows a credential set */
    get: operations['CredentialSets_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes the named members of a credential set; never its grant type */
    patch: operations['CredentialSets_edit'];
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stops a credential set and its tokens, until it is enabled again */
    post: operations['CredentialSets_disable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets a disabled credential set work again */
    post: operations['CredentialSets_enable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stops a credential set for ever */
    post: operations['CredentialSets_retire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/impact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tells what disabling or retiring a credential set would stop */
    get: operations['Impact_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/failures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tells the recent refusals of a credential set by the check that failed */
    get: operations['Failures_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/expiring-credentials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists what expires soon, or expired within seven days and is still enabled, soonest first
     * @description Secrets, keys, trusted issuers, consumer keys and delegations of enabled credential sets.
     */
    get: operations['ExpiringCredentials_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/secrets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adds a secret; its value is shown once */
    post: operations['Secrets_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/secrets/{id}/rotate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes a successor at once; the old secret works on for the overlap */
    post: operations['Secrets_rotate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/secrets/{id}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stops a secret, until it is enabled again */
    post: operations['Secrets_disable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/secrets/{id}/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets a disabled secret work again */
    post: operations['Secrets_enable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/secrets/{id}/retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stops a secret for ever */
    post: operations['Secrets_retire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adds a public key */
    post: operations['Keys_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/keys/generate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes a key pair; its private half is handed out once, and kept nowhere */
    post: operations['Keys_generate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/keys/{id}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stops a key, until it is enabled again */
    post: operations['Keys_disable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/keys/{id}/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets a disabled key work again */
    post: operations['Keys_enable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/keys/{id}/retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stops a key for ever */
    post: operations['Keys_retire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/trusted-issuers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets a service account trust an external issuer */
    post: operations['TrustedIssuers_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/trusted-issuers/{id}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stops a trust, until it is enabled again */
    post: operations['TrustedIssuers_disable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/trusted-issuers/{id}/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets a disabled trust work again */
    post: operations['TrustedIssuers_enable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/trusted-issuers/{id}/retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stops a trust for ever */
    post: operations['TrustedIssuers_retire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/delegations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists delegations, newest first, removed ones too */
    get: operations['Delegations_list'];
    put?: never;
    /** Lets a service account act for people, with some scopes, until then */
    post: operations['Delegations_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/delegations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Shows a delegation */
    get: operations['Delegations_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/delegations/{id}/impact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tells what removing a delegation would stop */
    get: operations['Delegations_impact'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/delegations/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a delegation in force that another person made */
    post: operations['Delegations_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/delegations/{id}/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends a delegation for ever, and every token under it; its record stays */
    post: operations['Delegations_remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/dry-run': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tells whether an assertion would be granted; issues, spends and records nothing */
    post: operations['DryRun_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/consumer-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adds a consumer key of OAuth 1.0; a secret that is made is shown once */
    post: operations['ConsumerKeys_add'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/consumer-keys/{id}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stops a consumer key, until it is enabled again */
    post: operations['ConsumerKeys_disable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/consumer-keys/{id}/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets a disabled consumer key work again */
    post: operations['ConsumerKeys_enable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/credential-sets/{client_id}/consumer-keys/{id}/retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stops a consumer key for ever */
    post: operations['ConsumerKeys_retire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/apis': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists APIs, newest first */
    get: operations['Apis_list'];
    put?: never;
    /** Registers an API */
    post: operations['Apis_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/apis/{identifier}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Shows an API */
    get: operations['Apis_show'];
    put?: never;
    post?: never;
    /** Removes an API */
    delete: operations['Apis_remove'];
    options?: never;
    head?: never;
    /** Changes the named members of an API */
    patch: operations['Apis_edit'];
    trace?: never;
  };
  '/api/v1/apis/{identifier}/impact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tells which credential sets would lose scopes with an API, or with one of its scopes */
    get: operations['Apis_impact'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/exchange-rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists exchange rules, newest first, removed ones too */
    get: operations['ExchangeRules_list'];
    put?: never;
    /** Lets a credential set exchange tokens for one API into tokens for another */
    post: operations['ExchangeRules_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/exchange-rules/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Shows an exchange rule */
    get: operations['ExchangeRules_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/exchange-rules/{id}/remove': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Removes an exchange rule: the tokens that nothing else allows end with it */
    post: operations['ExchangeRules_remove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Lists issued tokens, newest first
     * @description What is rare is searched for a stretch of the ledger at a time: a page may hold fewer items than asked for, or none, and still have a `next`.
     */
    get: operations['Tokens_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens/{jti}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Shows the record of a token, and where it came from */
    get: operations['Tokens_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens/{jti}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Revokes a token: introspection says so at once, APIs that verify locally when it expires */
    post: operations['Tokens_revoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/issuance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Tells how many tokens each grant issued over time, what was refused, and which sets fail most
     * @description Access tokens only: one for each request that was granted. At most 800 steps.
     */
    get: operations['Issuance_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists administrative acts and refusals, newest first */
    get: operations['Events_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/events/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Shows an event */
    get: operations['Events_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/signing-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists signing keys with their states, youngest first */
    get: operations['SigningKeys_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/signing-keys/rotate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Publishes a successor; answers with it */
    post: operations['SigningKeys_rotate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/signing-keys/{kid}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a leaked key out of the key set at once: tokens signed with it no longer verify; answers with it */
    post: operations['SigningKeys_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists accounts, newest first */
    get: operations['Accounts_list'];
    put?: never;
    /** Makes an account */
    post: operations['Accounts_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Shows an account */
    get: operations['Accounts_show'];
    put?: never;
    post?: never;
    /** Removes an account with its sessions, consents and tokens; the ledger remembers it */
    delete: operations['Accounts_remove'];
    options?: never;
    head?: never;
    /** Changes the named members of an account */
    patch: operations['Accounts_edit'];
    trace?: never;
  };
  '/api/v1/accounts/{id}/roles': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Says what an account may do here; in force at once. One admin always remains */
    put: operations['Accounts_setRoles'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Gives an account another password; its sessions and all tokens of it end */
    put: operations['Accounts_setPassword'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stops an account: its sessions and all tokens of it end */
    post: operations['Accounts_disable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets a person sign in again; what ended stays ended */
    post: operations['Accounts_enable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/unlock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lets everybody try to sign in anew, wherever too many attempts were counted */
    post: operations['Accounts_unlock'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists the live sessions of an account, newest first */
    get: operations['AccountSessions_list'];
    put?: never;
    post?: never;
    /** Signs a person out everywhere, and ends the tokens that live only as long */
    delete: operations['AccountSessions_endAll'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/sessions/{session_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Ends one session, and the tokens that live only as long */
    delete: operations['AccountSessions_end'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/consents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lists what a person allowed, newest first */
    get: operations['AccountConsents_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/{id}/consents/{client_id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Takes access back for a person: every refresh token of it is dead at once */
    delete: operations['AccountConsents_withdraw'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Tells who is signed in at this browser, and the anti-forgery values */
    get: operations['Session_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Finds applications, credential sets, credentials, accounts, tokens and APIs; at most five of each */
    get: operations['Search_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Shows the settings in force and where each came from, without secrets */
    get: operations['Settings_show'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    ProblemError: {
      /**
       * @description Where the value stands in the body (RFC 6901)
       * @example #/name
       */
      pointer?: string;
      /**
       * @description The query parameter that holds the value
       * @example limit
       */
      parameter?: string;
      /** @example must not be empty */
      detail: string;
    };
    /** @description What went wrong and how to mend it (RFC 9457) */
    Problem: {
      /** @enum {string} */
      type:
        | 'urn:legate:problem:bad-request'
        | 'urn:legate:problem:unauthenticated'
        | 'urn:legate:problem:forbidden'
        | 'urn:legate:problem:sign-in-needed'
        | 'urn:legate:problem:not-found'
        | 'urn:legate:problem:method-not-allowed'
        | 'urn:legate:problem:conflict'
        | 'urn:legate:problem:in-use'
        | 'urn:legate:problem:outdated-version'
        | 'urn:legate:problem:too-large'
        | 'urn:legate:problem:unsupported-media-type'
        | 'urn:legate:problem:invalid'
        | 'urn:legate:problem:version-needed'
        | 'urn:legate:problem:too-many-requests'
        | 'urn:legate:problem:internal'
        | 'urn:legate:problem:unavailable';
      /** @description The same for every problem of the type */
      title: string;
      /** @example 404 */
      status: number;
      /** @description What is wrong with this request */
      detail: string;
      /**
       * @description The path that was asked
       * @example /api/v1/applications
       */
      instance: string;
      /** @description Leads the operator to the log, and an auditor to the ledger */
      request_id: string;
      errors?: components['schemas']['ProblemError'][];
    };
    Application: {
      /** @example app_8Tn3kXcQ0mVbYpLr5sWd2Z */
      id: string;
      /** @example Billing */
      name: string;
      description: string;
      owner: string;
      contacts: string[];
      logo_uri: string | null;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
      /** @description Counts edits; the ETag is made of it */
      version: number;
    };
    ApplicationPage: {
      items: components['schemas']['Application'][];
      /** @description The `after` of the next page; null on the last */
      next: string | null;
    };
    NewApplication: {
      /** @example Sends the invoices */
      description?: string;
      /**
       * @description Whom to ask about it
       * @example Finance team
       */
      owner?: string;
      /**
       * @description E-mail addresses
       * @example [
       *       "billing@example.com"
       *     ]
       */
      contacts?: string[];
      /**
       * @description An https URL
       * @example https://example.com/logo.png
       */
      logo_uri?: string | null;
      /**
       * @description What people call it
       * @example Billing
       */
      name: string;
    };
    ApplicationChanges: {
      /** @example Sends the invoices */
      description?: string;
      /**
       * @description Whom to ask about it
       * @example Finance team
       */
      owner?: string;
      /**
       * @description E-mail addresses
       * @example [
       *       "billing@example.com"
       *     ]
       */
      contacts?: string[];
      /**
       * @description An https URL
       * @example https://example.com/logo.png
       */
      logo_uri?: string | null;
      /**
       * @description What people call it
       * @example Billing
       */
      name?: string;
    };
    NewCredentialSet: {
      /**
       * @description Scopes separated by spaces (RFC 6749 §3.3); a new set has none unless said
       * @example invoices:read
       */
      scope?: string;
      /** @description The short name of the grant unless said */
      name?: string;
      /** @description Those that a request without scope is given */
      default_scope?: string;
      /** @description Identifiers of the APIs that define the scopes; needed where several define the same one */
      apis?: string[];
      /**
       * @example [
       *       "https://app.example.com/callback"
       *     ]
       */
      redirect_uris?: string[];
      token_endpoint_auth_methods?: (
        | 'client_secret_basic'
        | 'client_secret_post'
        | 'private_key_jwt'
        | 'none'
      )[];
      /** @description Seconds; null: as the server has it */
      access_token_lifetime?: number | null;
      /** @description False exempts a confidential set from PKCE (RFC 7636) */
      require_pkce?: boolean;
      /**
       * @description pairwise: people have another sub at every sector
       * @enum {string}
       */
      subject_type?: 'public' | 'pairwise';
      /**
       * @description RS256 unless said
       * @enum {string}
       */
      id_token_signed_response_alg?: 'ES256' | 'RS256' | 'EdDSA';
      /**
       * @description Null: plain JSON
       * @enum {string|null}
       */
      userinfo_signed_response_alg?: 'ES256' | 'RS256' | 'EdDSA' | null;
      /**
       * @description Where people may be sent after signing out
       * @example [
       *       "https://app.example.com/signed-out"
       *     ]
       */
      post_logout_redirect_uris?: string[];
      /**
       * @description Where logout tokens are sent
       * @example https://app.example.com/back-channel-logout
       */
      backchannel_logout_uri?: string | null;
      /** @description Seconds after which a person must be asked again; null: as the server has it */
      refresh_token_lifetime?: number | null;
      /** @description Seconds after which an unused refresh token is dead; null: as the server has it */
      refresh_token_idle_lifetime?: number | null;
      /**
       * @description What `aud` of a service account’s assertions may be beside the issuer and the token endpoint. Whoever receives one at another server can use it here
       * @example [
       *       "https://oauth2.googleapis.com/token"
       *     ]
       */
      assertion_audiences?: string[];
      /** @description True refuses assertions of a service account that have no jti */
      require_jti?: boolean;
      /**
       * @description Where the public keys of the set are published (RFC 7591 §2)
       * @example https://app.example.com/jwks.json
       */
      jwks_uri?: string | null;
      /** @description True lets private_key_jwt name the token endpoint as its audience, as older clients do */
      allow_token_endpoint_audience?: boolean;
      /**
       * @description Can never be changed
       * @example client_credentials
       * @enum {string}
       */
      grant_type:
        | 'client_credentials'
        | 'authorization_code'
        | 'urn:ietf:params:oauth:grant-type:jwt-bearer'
        | 'jwt-bearer'
        | 'urn:ietf:params:oauth:grant-type:device_code'
        | 'device_code'
        | 'urn:ietf:params:oauth:grant-type:token-exchange'
        | 'token-exchange'
        | 'urn:legate:grant-type:oauth1'
        | 'oauth1';
      /** @description A client that can keep no secret (RFC 6749 §2.1) */
      public?: boolean;
      /** @description PEM or JWK text, instead of a secret */
      public_key?: string;
      secret_name?: string;
    };
    ScopeAccess: {
      /** @description The identifier of the API that defines the scope */
      audience: string;
      scope: string;
      /** @description Whether a request that names no scope is given this one */
      by_default: boolean;
    };
    Warning: {
      /**
       * @description Stays the same, for texts in other languages
       * @enum {string}
       */
      code:
        | 'pkce-exempt'
        | 'token-endpoint-audience'
        | 'hmac-sha1'
        | 'foreign-audiences'
        | 'no-live-key'
        | 'key-expires'
        | 'short-secret'
        | 'no-scopes'
        | 'undefined-scope'
        | 'misspelt-scope'
        | 'grant-not-served'
        | 'grant-switched-off';
      /** @description What is to be known, in English */
      text: string;
      /** @description What stands in the text, such as the name of a key */
      values: {
        [key: string]: string;
      };
    };
    Secret: {
      id: string;
      name: string;
      /** @enum {string} */
      status: 'enabled' | 'disabled' | 'retired';
      /** Format: date-time */
      created_at: string;
      /**
       * Format: date-time
       * @description Null: never
       */
      expires_at: string | null;
      /** Format: date-time */
      first_used_at: string | null;
      /** Format: date-time */
      last_used_at: string | null;
      last_used_ip: string | null;
      uses: number;
      /** @description Unused for seven days, while another one of the set is used */
      safe_to_retire: boolean;
      /** @description The successor whose first use starts its last day */
      expires_after_use_of: string | null;
      /** @description The last four characters of the value */
      last4: string;
    };
    Key: {
      id: string;
      name: string;
      /** @enum {string} */
      status: 'enabled' | 'disabled' | 'retired';
      /** Format: date-time */
      created_at: string;
      /**
       * Format: date-time
       * @description Null: never
       */
      expires_at: string | null;
      /** Format: date-time */
      first_used_at: string | null;
      /** Format: date-time */
      last_used_at: string | null;
      last_used_ip: string | null;
      uses: number;
      /** @description Unused for seven days, while another one of the set is used */
      safe_to_retire: boolean;
      /** @description The successor whose first use starts its last day */
      expires_after_use_of: string | null;
      kid: string;
      /** @description The SHA-256 thumbprint (RFC 7638): the same under whatever kid */
      thumbprint: string;
      /** @enum {string} */
      algorithm: 'ES256' | 'RS256' | 'EdDSA';
      /** @description A public JWK (RFC 7517) */
      public_jwk: {
        [key: string]: unknown;
      };
    };
    ClaimCondition: {
      claim: string;
      /** @enum {string} */
      match: 'exact' | 'pattern';
      value: string;
    };
    TrustedIssuer: {
      id: string;
      name: string;
      /** @enum {string} */
      status: 'enabled' | 'disabled' | 'retired';
      /** Format: date-time */
      created_at: string;
      /**
       * Format: date-time
       * @description Null: never
       */
      expires_at: string | null;
      /** Format: date-time */
      first_used_at: string | null;
      /** Format: date-time */
      last_used_at: string | null;
      last_used_ip: string | null;
      uses: number;
      /** @description Unused for seven days, while another one of the set is used */
      safe_to_retire: boolean;
      /** @description The successor whose first use starts its last day */
      expires_after_use_of: string | null;
      /** @description iss of its tokens, letter by letter */
      issuer: string;
      /** @description Null: where its discovery document says */
      jwks_uri: string | null;
      /** @description aud of its tokens, alone */
      audience: string;
      conditions: components['schemas']['ClaimCondition'][];
      /** @description Whether a token is good once */
      single_use: boolean;
    };
    ConsumerKey: {
      id: string;
      name: string;
      /** @enum {string} */
      status: 'enabled' | 'disabled' | 'retired';
      /** Format: date-time */
      created_at: string;
      /**
       * Format: date-time
       * @description Null: never
       */
      expires_at: string | null;
      /** Format: date-time */
      first_used_at: string | null;
      /** Format: date-time */
      last_used_at: string | null;
      last_used_ip: string | null;
      uses: number;
      /** @description Unused for seven days, while another one of the set is used */
      safe_to_retire: boolean;
      /** @description The successor whose first use starts its last day */
      expires_after_use_of: string | null;
      /** @description What requests name as oauth_consumer_key */
      consumer_key: string;
      signature_methods: ('HMAC-SHA256' | 'HMAC-SHA1')[];
    };
    CreatedCredentialSet: {
      /** @example cc_8Tn3kXcQ0mVbYpLr5sWd2Z */
      client_id: string;
      application_id: string;
      application_name: string;
      name: string;
      /**
       * @description The only grant it works for
       * @enum {string}
       */
      grant_type:
        | 'client_credentials'
        | 'authorization_code'
        | 'urn:ietf:params:oauth:grant-type:jwt-bearer'
        | 'urn:ietf:params:oauth:grant-type:device_code'
        | 'urn:ietf:params:oauth:grant-type:token-exchange'
        | 'urn:legate:grant-type:oauth1';
      /** @description The `iss` of a service account’s assertions; null for every other set */
      client_email: string | null;
      /** @enum {string} */
      status: 'enabled' | 'disabled' | 'retired';
      token_endpoint_auth_methods: (
        | 'client_secret_basic'
        | 'client_secret_post'
        | 'private_key_jwt'
        | 'none'
      )[];
      /**
       * @description Separated by spaces
       * @example invoices:read
       */
      scope: string;
      /** @description Those that a request without scope is given */
      default_scope: string;
      access: components['schemas']['ScopeAccess'][];
      redirect_uris: string[];
      /** @description Seconds; null: as the server has it */
      access_token_lifetime: number | null;
      /** @description False only where a confidential set was exempted */
      require_pkce: boolean;
      /** @enum {string} */
      subject_type: 'public' | 'pairwise';
      /** @enum {string} */
      id_token_signed_response_alg: 'ES256' | 'RS256' | 'EdDSA';
      /**
       * @description Null: plain JSON
       * @enum {string|null}
       */
      userinfo_signed_response_alg: 'ES256' | 'RS256' | 'EdDSA' | null;
      post_logout_redirect_uris: string[];
      backchannel_logout_uri: string | null;
      /** @description Seconds; null: as the server has it */
      refresh_token_lifetime: number | null;
      /** @description Seconds; null: as the server has it */
      refresh_token_idle_lifetime: number | null;
      /** @description Audiences that assertions may have beside the usual ones */
      assertion_audiences: string[];
      /** @description Whether assertions need a jti */
      require_jti: boolean;
      /** @description Where public keys of the set are published */
      jwks_uri: string | null;
      /** @description Whether private_key_jwt may name the token endpoint as its audience */
      allow_token_endpoint_audience: boolean;
      /** @description What the admin should know, for as long as it is so */
      warnings: components['schemas']['Warning'][];
      secrets: components['schemas']['Secret'][];
      keys: components['schemas']['Key'][];
      /** @description Whose tokens stand for a service account */
      trusted_issuers: components['schemas']['TrustedIssuer'][];
      /** @description Of OAuth 1.0; empty for every other grant */
      consumer_keys: components['schemas']['ConsumerKey'][];
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
      /** @description Counts edits; the ETag is made of it */
      version: number;
      /** @description The id of the secret */
      secret_id?: string;
      /** @description Shown once, and never again. Absent where the set has no secret */
      client_secret?: string;
      /** @description The first consumer key of an oauth1 set */
      consumer_key?: string;
      /** @description Its secret: shown once, and never again */
      consumer_secret?: string;
    };
    CredentialSet: {
      /** @example cc_8Tn3kXcQ0mVbYpLr5sWd2Z */
      client_id: string;
      application_id: string;
      application_name: string;
      name: string;
      /**
       * @description The only grant it works for
       * @enum {string}
       */
      grant_type:
        | 'client_credentials'
        | 'authorization_code'
        | 'urn:ietf:params:oauth:grant-type:jwt-bearer'
        | 'urn:ietf:params:oauth:grant-type:device_code'
        | 'urn:ietf:params:oauth:grant-type:token-exchange'
        | 'urn:legate:grant-type:oauth1';
      /** @description The `iss` of a service account’s assertions; null for every other set */
      client_email: string | null;
      /** @enum {string} */
      status: 'enabled' | 'disabled' | 'retired';
      token_endpoint_auth_methods: (
        | 'client_secret_basic'
        | 'client_secret_post'
        | 'private_key_jwt'
        | 'none'
      )[];
      /**
       * @description Separated by spaces
       * @example invoices:read
       */
      scope: string;
      /** @description Those that a request without scope is given */
      default_scope: string;
      access: components['schemas']['ScopeAccess'][];
      redirect_uris: string[];
      /** @description Seconds; null: as the server has it */
      access_token_lifetime: number | null;
      /** @description False only where a confidential set was exempted */
      require_pkce: boolean;
      /** @enum {string} */
      subject_type: 'public' | 'pairwise';
      /** @enum {string} */
      id_token_signed_response_alg: 'ES256' | 'RS256' | 'EdDSA';
      /**
       * @description Null: plain JSON
       * @enum {string|null}
       */
      userinfo_signed_response_alg: 'ES256' | 'RS256' | 'EdDSA' | null;
      post_logout_redirect_uris: string[];
      backchannel_logout_uri: string | null;
      /** @description Seconds; null: as the server has it */
      refresh_token_lifetime: number | null;
      /** @description Seconds; null: as the server has it */
      refresh_token_idle_lifetime: number | null;
      /** @description Audiences that assertions may have beside the usual ones */
      assertion_audiences: string[];
      /** @description Whether assertions need a jti */
      require_jti: boolean;
      /** @description Where public keys of the set are published */
      jwks_uri: string | null;
      /** @description Whether private_key_jwt may name the token endpoint as its audience */
      allow_token_endpoint_audience: boolean;
      /** @description What the admin should know, for as long as it is so */
      warnings: components['schemas']['Warning'][];
      secrets: components['schemas']['Secret'][];
      keys: components['schemas']['Key'][];
      /** @description Whose tokens stand for a service account */
      trusted_issuers: components['schemas']['TrustedIssuer'][];
      /** @description Of OAuth 1.0; empty for every other grant */
      consumer_keys: components['schemas']['ConsumerKey'][];
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
      /** @description Counts edits; the ETag is made of it */
      version: number;
    };
    CredentialSetPage: {
      items: components['schemas']['CredentialSet'][];
      /** @description The `after` of the next page; null on the last */
      next: string | null;
    };
    CredentialSetChanges: {
      /**
       * @description Scopes separated by spaces (RFC 6749 §3.3); a new set has none unless said
       * @example invoices:read
       */
      scope?: string;
      /** @description The short name of the grant unless said */
      name?: string;
      /** @description Those that a request without scope is given */
      default_scope?: string;
      /** @description Identifiers of the APIs that define the scopes; needed where several define the same one */
      apis?: string[];
      /**
       * @example [
       *       "https://app.example.com/callback"
       *     ]
       */
      redirect_uris?: string[];
      token_endpoint_auth_methods?: (
        | 'client_secret_basic'
        | 'client_secret_post'
        | 'private_key_jwt'
        | 'none'
      )[];
      /** @description Seconds; null: as the server has it */
      access_token_lifetime?: number | null;
      /** @description False exempts a confidential set from PKCE (RFC 7636) */
      require_pkce?: boolean;
      /**
       * @description pairwise: people have another sub at every sector
       * @enum {string}
       */
      subject_type?: 'public' | 'pairwise';
      /**
       * @description RS256 unless said
       * @enum {string}
       */
      id_token_signed_response_alg?: 'ES256' | 'RS256' | 'EdDSA';
      /**
       * @description Null: plain JSON
       * @enum {string|null}
       */
      userinfo_signed_response_alg?: 'ES256' | 'RS256' | 'EdDSA' | null;
      /**
       * @description Where people may be sent after signing out
       * @example [
       *       "https://app.example.com/signed-out"
       *     ]
       */
      post_logout_redirect_uris?: string[];
      /**
       * @description Where logout tokens are sent
       * @example https://app.example.com/back-channel-logout
       */
      backchannel_logout_uri?: string | null;
      /** @description Seconds after which a person must be asked again; null: as the server has it */
      refresh_token_lifetime?: number | null;
      /** @description Seconds after which an unused refresh token is dead; null: as the server has it */
      refresh_token_idle_lifetime?: number | null;
      /**
       * @description What `aud` of a service account’s assertions may be beside the issuer and the token endpoint. Whoever receives one at another server can use it here
       * @example [
       *       "https://oauth2.googleapis.com/token"
       *     ]
       */
      assertion_audiences?: string[];
      /** @description True refuses assertions of a service account that have no jti */
      require_jti?: boolean;
      /**
       * @description Where the public keys of the set are published (RFC 7591 §2)
       * @example https://app.example.com/jwks.json
       */
      jwks_uri?: string | null;
      /** @description True lets private_key_jwt name the token endpoint as its audience, as older clients do */
      allow_token_endpoint_audience?: boolean;
    };
    BoundedCount: {
      count: number;
      /** @description Whether there may be more than were counted */
      at_least: boolean;
    };
    CredentialSetImpact: {
      client_id: string;
      /** @enum {string} */
      status: 'enabled' | 'disabled' | 'retired';
      /** @description Access tokens that introspection calls active */
      live_access_tokens: components['schemas']['BoundedCount'];
      /** @description Token families with a good refresh token */
      live_families: components['schemas']['BoundedCount'];
      /** @description The people whose families these are */
      signed_in_people: components['schemas']['BoundedCount'];
      /** @description People who allowed the set something */
      consents: components['schemas']['BoundedCount'];
      /** @description Delegations that let it act for others */
      live_delegations: number;
      /** @description Access tokens issued within 24 hours */
      tokens_last_24_hours: components['schemas']['BoundedCount'];
      /**
       * Format: date-time
       * @description When a credential of it was accepted or a token issued; null: never
       */
      last_used_at: string | null;
      /** @description Uses of its secrets and keys, since they were made */
      uses: number;
    };
    Failure: {
      /** @enum {string} */
      check:
        | 'trust-audience'
        | 'trust-condition'
        | 'wrong-secret'
        | 'secret-disabled'
        | 'secret-retired'
        | 'secret-expired'
        | 'consumer-key-expired'
        | 'consumer-key-off'
        | 'credential-set-off'
        | 'no-authentication'
        | 'auth-method'
        | 'two-auth-methods'
        | 'no-live-key'
        | 'no-trust'
        | 'oauth1-signature'
        | 'replayed-assertion'
        | 'missing-jti'
        | 'assertion-issuer'
        | 'assertion-audience'
        | 'assertion-time'
        | 'assertion-type'
        | 'unreadable-assertion'
        | 'oauth1-clock'
        | 'oauth1-nonce'
        | 'wrong-grant'
        | 'unserved-grant'
        | 'scope-not-held'
        | 'no-default-scope'
        | 'scope-gone'
        | 'scope-not-allowed'
        | 'target'
        | 'no-delegation'
        | 'delegation-state'
        | 'scope-not-delegated'
        | 'subject-unknown'
        | 'code-used'
        | 'code-expired'
        | 'code-unknown'
        | 'pkce'
        | 'redirect-uri'
        | 'refresh-reused'
        | 'refresh-dead'
        | 'taken-back'
        | 'missing-parameter'
        | 'too-many'
        | 'other';
      /** @description Why it fails */
      cause: string;
      /** @description What to do about it */
      cure: string;
      count: number;
      /** Format: date-time */
      first_at: string;
      /** Format: date-time */
      last_at: string;
      /** @description The error that the last request was answered (RFC 6749 §5.2) */
      last_error: string;
      /** @description What the last client was told */
      last_description: string;
      /** @description Finds the last request in the log and in the events */
      last_request_id: string | null;
      last_ip: string | null;
      last_user_agent: string | null;
    };
    RecentFailures: {
      client_id: string;
      /** @description Whether older events of the set were not looked at */
      more: boolean;
      /** @description One a check, the last that failed first */
      items: components['schemas']['Failure'][];
    };
    ExpiringCredential: {
      /** @enum {string} */
      kind: 'secret' | 'key' | 'trusted_issuer' | 'consumer_key' | 'delegation';
      id: string;
      /** @description Its name; of a delegation, its reason */
      name: string;
      /** @description The last four characters of a secret, a kid, an issuer, a consumer key, or the first subject */
      hint: string;
      client_id: string;
      credential_set_name: string;
      /** @enum {string} */
      grant_type:
        | 'client_credentials'
        | 'authorization_code'
        | 'urn:ietf:params:oauth:grant-type:jwt-bearer'
        | 'urn:ietf:params:oauth:grant-type:device_code'
        | 'urn:ietf:params:oauth:grant-type:token-exchange'
        | 'urn:legate:grant-type:oauth1';
      application_id: string;
      application_name: string;
      /** Format: date-time */
      expires_at: string;
      /** @description Whether it has expired already: nobody can use it any longer */
      expired: boolean;
      /**
       * Format: date-time
       * @description Null: never; of a delegation: not counted
       */
      last_used_at: string | null;
      /** @description Whether the set has another of the kind that is enabled and outlives it */
      has_successor: boolean;
    };
    ExpiringCredentialPage: {
      items: components['schemas']['ExpiringCredential'][];
      /** @description The `after` of the next page; null on the last */
      next: string | null;
    };
    NewSecret: {
      name?: string;
      /**
       * Format: date-time
       * @description Null or left out: never
       * @example 2027-01-31T12:00:00Z
       */
      expires_at?: string | null;
    };
    CreatedSecret: {
      id: string;
      name: string;
      /** @enum {string} */
      status: 'enabled' | 'disabled' | 'retired';
      /** Format: date-time */
      created_at: string;
      /**
       * Format: date-time
       * @description Null: never
       */
      expires_at: string | null;
      /** Format: date-time */
      first_used_at: string | null;
      /** Format: date-time */
      last_used_at: string | null;
      last_used_ip: string | null;
      uses: number;
      /** @description Unused for seven days, while another one of the set is used */
      safe_to_retire: boolean;
      /** @description The successor whose first use starts its last day */
      expires_after_use_of: string | null;
      /** @description The last four characters of the value */
      last4: string;
      /** @description The credential set it belongs to */
      client_id: string;
      /** @description Shown once, and never again */
      client_secret: string;
    };
    SecretRotation: {
      /**
       * @description How long the old secret keeps working: now, 1h, 24h, 7d, 24h-after-first-use, or an ISO 8601 date in the future; 24h unless said
       * @example 24h
       */
      overlap?: string;
    };
    RotatedSecret: {
      id: string;
      name: string;
      /** @enum {string} */
      status: 'enabled' | 'disabled' | 'retired';
      /** Format: date-time */
      created_at: string;
      /**
       * Format: date-time
       * @description Null: never
       */
      expires_at: string | null;
      /** Format: date-time */
      first_used_at: string | null;
      /** Format: date-time */
      last_used_at: string | null;
      last_used_ip: string | null;
      uses: number;
      /** @description Unused for seven days, while another one of the set is used */
      safe_to_retire: boolean;
      /** @description The successor whose first use starts its last day */
      expires_after_use_of: string | null;
      /** @description The last four characters of the value */
      last4: string;
      /** @description The credential set it belongs to */
      client_id: string;
      /** @description Shown once, and never again */
      client_secret: string;
      previous: components['schemas']['Secret'];
    };
    NewKey: {
      name?: string;
      /**
       * Format: date-time
       * @description Null or left out: never
       * @example 2027-01-31T12:00:00Z
       */
      expires_at?: string | null;
      /** @description PEM (a public key or a certificate) or JWK text */
      public_key: string;
    };
    CreatedKey: {
      id: string;
      name: string;
      /** @enum {string} */
      status: 'enabled' | 'disabled' | 'retired';
      /** Format: date-time */
      created_at: string;
      /**
       * Format: date-time
       * @description Null: never
       */
      expires_at: string | null;
      /** Format: date-time */
      first_used_at: string | null;
      /** Format: date-time */
      last_used_at: string | null;
      last_used_ip: string | null;
      uses: number;
      /** @description Unused for seven days, while another one of the set is used */
      safe_to_retire: boolean;
      /** @description The successor whose first use starts its last day */
      expires_after_use_of: string | null;
      kid: string;
      /** @description The SHA-256 thumbprint (RFC 7638): the same under whatever kid */
      thumbprint: string;
      /** @enum {string} */
      algorithm: 'ES256' | 'RS256' | 'EdDSA';
      /** @description A public JWK (RFC 7517) */
      public_jwk: {
        [key: string]: unknown;
      };
      /** @description The credential set it belongs to */
      client_id: string;
    };
    GeneratedKey: {
      id: string;
      name: string;
      /** @enum {string} */
      status: 'enabled' | 'disabled' | 'retired';
      /** Format: date-time */
      created_at: string;
      /**
       * Format: date-time
       * @description Null: never
       */
      expires_at: string | null;
      /** Format: date-time */
      first_used_at: string | null;
      /** Format: date-time */
      last_used_at: string | null;
      last_used_ip: string | null;
      uses: number;
      /** @description Unused for seven days, while another one of the set is used */
      safe_to_retire: boolean;
      /** @description The successor whose first use starts its last day */
      expires_after_use_of: string | null;
      kid: string;
      /** @description The SHA-256 thumbprint (RFC 7638): the same under whatever kid */
      thumbprint: string;
      /** @enum {string} */
      algorithm: 'ES256' | 'RS256' | 'EdDSA';
      /** @description A public JWK (RFC 7517) */
      public_jwk: {
        [key: string]: unknown;
      };
      /** @description The credential set it belongs to */
      client_id: string;
      /** @description Shown once, and never again: a service account’s key file in Google’s form, otherwise a JWK */
      key_file: {
        [key: string]: unknown;
      };
    };
    NewKeyPair: {
      name?: string;
      /**
       * Format: date-time
       * @description Null or left out: never
       * @example 2027-01-31T12:00:00Z
       */
      expires_at?: string | null;
      /**
       * @description RS256 unless said
       * @enum {string}
       */
      algorithm?: 'ES256' | 'RS256' | 'EdDSA';
      /**
       * @description With it the answer is the key file; without it a JSON document that holds one
       * @enum {string}
       */
      format?: 'google' | 'pem' | 'jwk' | 'env' | 'kubernetes';
    };
    NewClaimCondition: {
      /** @example sub */
      claim: string;
      /**
       * @description pattern: “*” stands for some characters between two of “:” and “/”
       * @enum {string}
       */
      match: 'exact' | 'pattern';
      /** @example repo:acme/billing:ref:refs/heads/main */
      value: string;
    };
    NewTrustedIssuer: {
      /**
       * @description iss of its tokens, letter by letter
       * @example https://token.actions.githubusercontent.com
       */
      issuer: string;
      /** @description Where its keys are; null or left out: where its discovery document says */
      jwks_uri?: string | null;
      /** @description aud, alone; our issuer unless said */
      audience?: string;
      /** @description What claims must be, all of them; one is about sub */
      conditions: components['schemas']['NewClaimCondition'][];
      /** @description False lets a workload send the same token until it expires; true unless said */
      single_use?: boolean;
      name?: string;
      /**
       * Format: date-time
       * @description Null or left out: never
       * @example 2027-01-31T12:00:00Z
       */
      expires_at?: string | null;
    };
    CreatedTrustedIssuer: {
      id: string;
      name: string;
      /** @enum {string} */
      status: 'enabled' | 'disabled' | 'retired';
      /** Format: date-time */
      created_at: string;
      /**
       * Format: date-time
       * @description Null: never
       */
      expires_at: string | null;
      /** Format: date-time */
      first_used_at: string | null;
      /** Format: date-time */
      last_used_at: string | null;
      last_used_ip: string | null;
      uses: number;
      /** @description Unused for seven days, while another one of the set is used */
      safe_to_retire: boolean;
      /** @description The successor whose first use starts its last day */
      expires_after_use_of: string | null;
      /** @description iss of its tokens, letter by letter */
      issuer: string;
      /** @description Null: where its discovery document says */
      jwks_uri: string | null;
      /** @description aud of its tokens, alone */
      audience: string;
      conditions: components['schemas']['ClaimCondition'][];
      /** @description Whether a token is good once */
      single_use: boolean;
      /** @description The service account it belongs to */
      client_id: string;
    };
    DelegatedScope: {
      /** @description The identifier of the API that defines the scope */
      audience: string;
      scope: string;
    };
    Delegation: {
      /**
       * @description The origin of its tokens
       * @example dlg_8Tn3kXcQ0mVbYpLr5sWd2Z
       */
      id: string;
      /** @description The service account */
      client_id: string;
      /**
       * @description Only a live one lets anybody act
       * @enum {string}
       */
      state: 'pending' | 'live' | 'expired' | 'removed';
      /** @description E-mail addresses, and whole domains with @ before them */
      subjects: string[];
      /** @description The names of its scopes, separated by spaces */
      scope: string;
      access: components['schemas']['DelegatedScope'][];
      reason: string;
      /** Format: date-time */
      expires_at: string;
      /** Format: date-time */
      created_at: string;
      /** @description A client_id, an account, or operator */
      created_by: string;
      /** @description Whether it took a second person when it was made */
      needs_approval: boolean;
      /** Format: date-time */
      approved_at: string | null;
      approved_by: string | null;
      /** Format: date-time */
      removed_at: string | null;
      removed_by: string | null;
    };
    DelegationPage: {
      items: components['schemas']['Delegation'][];
      /** @description The `after` of the next page; null on the last */
      next: string | null;
    };
    NewDelegation: {
      /** @description The service account: a credential set of the grant jwt-bearer */
      client_id: string;
      /**
       * @description E-mail addresses, exactly as the accounts have them, and whole domains with @ before them
       * @example [
       *       "ada@example.com",
       *       "@sales.example.com"
       *     ]
       */
      subjects: string[];
      /**
       * @description Scopes that the service account has, separated by spaces
       * @example calendar:read
       */
      scope: string;
      /** @description Identifiers of the APIs whose scopes are meant; whichever the service account has them of unless said */
      apis?: string[];
      /**
       * Format: date-time
       * @description At most 400 days ahead
       * @example 2027-01-31T12:00:00Z
       */
      expires_at: string;
      /**
       * @description For the ledger
       * @example the calendar of sales, ticket 4711
       */
      reason: string;
    };
    DelegationImpact: {
      id: string;
      /** @description Access tokens under it that are good */
      live_access_tokens: components['schemas']['BoundedCount'];
    };
    DryRunQuestion: {
      /** @description A signed JWT, as the token endpoint would get it */
      assertion?: string;
      /**
       * @description Without an assertion: for whom to act; left out, the service account acts for itself
       * @example ada@example.com
       */
      subject?: string;
      /**
       * @description Scopes separated by spaces
       * @example calendar:read
       */
      scope?: string;
      /** @description The API (RFC 8707) */
      resource?: string;
    };
    DryRun: {
      /** @description Whether the token endpoint would issue a token */
      granted: boolean;
      /** @description Whom the token would speak of (sub) */
      subject?: string;
      /** @description The account; null: it acts for itself */
      account_id?: string | null;
      /** @description Who would really ask (RFC 8693 §4.1) */
      actors?: string[];
      scope?: string;
      audience?: string[];
      /** @description The rule that allows it */
      delegation_id?: string | null;
      /** @description Seconds */
      lifetime?: number;
      /**
       * @description As the token endpoint would answer
       * @example unauthorized_client
       */
      error?: string;
      /** @example scope: contacts is not delegated for this sub */
      error_description?: string;
      /**
       * @description What the token endpoint would not tell, and enter in the ledger; left out where it tells all
       * @example no live key of a service account that iss names verifies it (key_… is retired)
       */
      check?: string;
    };
    NewConsumerKey: {
      /** @description The key that the caller has already; left out, with its secret: both are made */
      consumer_key?: string;
      /** @description The secret of that key */
      consumer_secret?: string;
      /** @description True lets it sign with HMAC-SHA1 beside HMAC-SHA256 */
      allow_hmac_sha1?: boolean;
      name?: string;
      /**
       * Format: date-time
       * @description Null or left out: never
       * @example 2027-01-31T12:00:00Z
       */
      expires_at?: string | null;
    };
    CreatedConsumerKey: {
      id: string;
      name: string;
      /** @enum {string} */
      status: 'enabled' | 'disabled' | 'retired';
      /** Format: date-time */
      created_at: string;
      /**
       * Format: date-time
       * @description Null: never
       */
      expires_at: string | null;
      /** Format: date-time */
      first_used_at: string | null;
      /** Format: date-time */
      last_used_at: string | null;
      last_used_ip: string | null;
      uses: number;
      /** @description Unused for seven days, while another one of the set is used */
      safe_to_retire: boolean;
      /** @description The successor whose first use starts its last day */
      expires_after_use_of: string | null;
      /** @description What requests name as oauth_consumer_key */
      consumer_key: string;
      signature_methods: ('HMAC-SHA256' | 'HMAC-SHA1')[];
      /** @description The credential set it belongs to */
      client_id: string;
      /** @description Shown once, and never again; absent where it was given */
      consumer_secret?: string;
      /** @description What the admin should know */
      warnings: components['schemas']['Warning'][];
    };
    ApiScope: {
      name: string;
      description: string;
    };
    Api: {
      /**
       * @description Its audience; in a path it is percent-encoded
       * @example https://api.example.com
       */
      identifier: string;
      name: string;
      scopes: components['schemas']['ApiScope'][];
      /** @enum {string} */
      token_format: 'jwt' | 'opaque';
      /** @enum {string} */
      signature_algorithm: 'ES256' | 'RS256' | 'EdDSA';
      /** @description Seconds; null: no cap of its own */
      access_token_lifetime: number | null;
      application_id: string | null;
      /** @description Part of Legate itself: may be used, not changed */
      built_in: boolean;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
      /** @description Counts edits; the ETag is made of it */
      version: number;
    };
    ApiPage: {
      items: components['schemas']['Api'][];
      /** @description The `after` of the next page; null on the last */
      next: string | null;
    };
    NewApiScope: {
      /** @example invoices:read */
      name: string;
      /** @example Reads invoices */
      description?: string;
    };
    NewApi: {
      scopes?: components['schemas']['NewApiScope'][];
      /**
       * @description `jwt` unless said
       * @enum {string}
       */
      token_format?: 'jwt' | 'opaque';
      /**
       * @description `ES256` unless said
       * @enum {string}
       */
      signature_algorithm?: 'ES256' | 'RS256' | 'EdDSA';
      /** @description Seconds; null: no cap of its own */
      access_token_lifetime?: number | null;
      /** @description The application that is this API: its sets may introspect the API’s tokens */
      application_id?: string | null;
      /**
       * @description Its audience; can never be changed
       * @example https://api.example.com
       */
      identifier: string;
      /** @example Invoices */
      name: string;
    };
    ScopeImpact: {
      name: string;
      /** @description Credential sets that have it; retired ones do not count */
      credential_sets: number;
    };
    ApiImpact: {
      identifier: string;
      /** @description Credential sets that have a scope of it; retired ones do not count */
      credential_sets: number;
      /** @description One for each scope that the API defines */
      scopes: components['schemas']['ScopeImpact'][];
    };
    ApiChanges: {
      scopes?: components['schemas']['NewApiScope'][];
      /**
       * @description `jwt` unless said
       * @enum {string}
       */
      token_format?: 'jwt' | 'opaque';
      /**
       * @description `ES256` unless said
       * @enum {string}
       */
      signature_algorithm?: 'ES256' | 'RS256' | 'EdDSA';
      /** @description Seconds; null: no cap of its own */
      access_token_lifetime?: number | null;
      /** @description The application that is this API: its sets may introspect the API’s tokens */
      application_id?: string | null;
      name?: string;
      /** @description Whether scopes that go are taken from the credential sets that have them */
      remove_from_sets?: boolean;
    };
    ExchangeRule: {
      id: string;
      /** @description The credential set that may exchange */
      client_id: string;
      /** @description The API that the subject token is for */
      from: string;
      /** @description The API that the new token is for */
      to: string;
      /** @description The most that the new token may have, separated by spaces */
      scope: string;
      reason: string;
      /**
       * @description Only a live rule allows anything
       * @enum {string}
       */
      state: 'live' | 'expired' | 'removed';
      /**
       * Format: date-time
       * @description Null: never
       */
      expires_at: string | null;
      /** Format: date-time */
      created_at: string;
      created_by: string;
      /** Format: date-time */
      removed_at: string | null;
      removed_by: string | null;
    };
    ExchangeRulePage: {
      items: components['schemas']['ExchangeRule'][];
      /** @description The `after` of the next page; null on the last */
      next: string | null;
    };
    NewExchangeRule: {
      /** @description A credential set of the grant token-exchange */
      client_id: string;
      /**
       * @description The API that the subject token is for
       * @example https://friends.example.com
       */
      from: string;
      /**
       * @description The API that the new token is for; it may be the same
       * @example https://photos.example.com
       */
      to: string;
      /**
       * @description The most that the new token may have, separated by spaces; both APIs define them
       * @example view_photos
       */
      scope: string;
      /** @example Friends shows the photos of friends */
      reason: string;
      /**
       * Format: date-time
       * @description Null or left out: never
       * @example 2027-01-31T12:00:00Z
       */
      expires_at?: string | null;
    };
    TokenOrigin: {
      /**
       * @description family: what a person allowed once, with its code and refresh tokens; delegation: an admin’s rule; assertion: of a key; external_assertion: of a trusted issuer; token: the one that was exchanged
       * @enum {string}
       */
      kind: 'family' | 'delegation' | 'assertion' | 'external_assertion' | 'token';
      /** @description The id of the family or delegation, the jti of the assertion or token */
      id: string;
    };
    TokenPerson: {
      name: string;
      email: string;
    };
    Token: {
      jti: string;
      /** @description Its place in the ledger */
      sequence: number;
      /** @enum {string} */
      kind: 'access_token' | 'id_token' | 'refresh_token';
      /** @enum {string} */
      state: 'active' | 'expired' | 'revoked';
      client_id: string;
      application_id: string;
      /** @description How the client proved who it is */
      auth_method: string;
      /** @description Which secret or key it proved it with */
      credential_id: string | null;
      grant_type: string;
      subject: string;
      /** @description Who really asked, and for whom in turn; empty where the subject asked (RFC 8693 §4.1) */
      actors: string[];
      /** @description As it was sent; null: nothing was */
      scope_asked: string | null;
      scope: string;
      audience: string[];
      /** Format: date-time */
      issued_at: string;
      /** Format: date-time */
      expires_at: string;
      ip: string;
      user_agent: string | null;
      request_id: string;
      /** @description The family, delegation, assertion or token (`token:` and its jti) that it rests on */
      origin: string | null;
      /** @description `origin`, taken apart */
      came_from: components['schemas']['TokenOrigin'] | null;
      /** Format: date-time */
      revoked_at: string | null;
      revoked_by: string | null;
      revoked_reason: string | null;
      application_name: string | null;
      credential_set_name: string | null;
      /** @description Whose account `subject` names; null: nobody’s, or it was removed */
      person: components['schemas']['TokenPerson'] | null;
    };
    TokenPage: {
      items: components['schemas']['Token'][];
      /** @description The `after` of the next page; null on the last */
      next: string | null;
    };
    CredentialReference: {
      /** @enum {string} */
      kind: 'secret' | 'key' | 'trusted_issuer' | 'consumer_key';
      id: string;
      name: string;
      /** @enum {string} */
      status: 'enabled' | 'disabled' | 'retired';
      /** @description The last four characters of a secret, the kid of a key, the issuer of a trust, a consumer key */
      hint: string;
    };
    TokenDetail: {
      jti: string;
      /** @description Its place in the ledger */
      sequence: number;
      /** @enum {string} */
      kind: 'access_token' | 'id_token' | 'refresh_token';
      /** @enum {string} */
      state: 'active' | 'expired' | 'revoked';
      client_id: string;
      application_id: string;
      /** @description How the client proved who it is */
      auth_method: string;
      /** @description Which secret or key it proved it with */
      credential_id: string | null;
      grant_type: string;
      subject: string;
      /** @description Who really asked, and for whom in turn; empty where the subject asked (RFC 8693 §4.1) */
      actors: string[];
      /** @description As it was sent; null: nothing was */
      scope_asked: string | null;
      scope: string;
      audience: string[];
      /** Format: date-time */
      issued_at: string;
      /** Format: date-time */
      expires_at: string;
      ip: string;
      user_agent: string | null;
      request_id: string;
      /** @description The family, delegation, assertion or token (`token:` and its jti) that it rests on */
      origin: string | null;
      /** @description `origin`, taken apart */
      came_from: components['schemas']['TokenOrigin'] | null;
      /** Format: date-time */
      revoked_at: string | null;
      revoked_by: string | null;
      revoked_reason: string | null;
      application_name: string | null;
      credential_set_name: string | null;
      /** @description Whose account `subject` names; null: nobody’s, or it was removed */
      person: components['schemas']['TokenPerson'] | null;
      /** @description What introspection says of it now (RFC 7662 §2.2): false also where its credential set, account, consent, delegation or exchange rule has ended, and for every ID token */
      active: boolean;
      /** @description What the client proved itself with; null: nothing, or a key of its jwks_uri */
      credential: components['schemas']['CredentialReference'] | null;
    };
    TokenRevocation: {
      /**
       * @description For the ledger
       * @example the laptop was lost
       */
      reason: string;
    };
    IssuanceCount: {
      /** @enum {string} */
      outcome: 'issued' | 'refused' | 'wrong_grant';
      /**
       * @description The grant type of what was issued, the error of what was refused
       * @example client_credentials
       */
      name: string;
      count: number;
    };
    IssuancePoint: {
      /**
       * Format: date-time
       * @description When the step began
       */
      at: string;
      /** @description Access tokens issued */
      issued: number;
      /** @description Requests refused, those with a wrong grant apart */
      refused: number;
      /** @description Sets asked with another grant than their own */
      wrong_grant: number;
      /** @description The same by grant type and by error */
      counts: components['schemas']['IssuanceCount'][];
    };
    FailingCredentialSet: {
      client_id: string;
      credential_set_name: string;
      application_id: string;
      application_name: string;
      refused: number;
      wrong_grant: number;
    };
    Issuance: {
      /**
       * Format: date-time
       * @description Where the first step begins
       */
      from: string;
      /**
       * Format: date-time
       * @description Where the last step ends
       */
      to: string;
      /** @enum {string} */
      step: 'hour' | 'day';
      /** @description False while a long ledger is counted for the first time: the newest of it is missing */
      complete: boolean;
      /** @description Every step, those without an entry too */
      points: components['schemas']['IssuancePoint'][];
      /** @description Refused most, most first; at most 20 */
      failing: components['schemas']['FailingCredentialSet'][];
    };
    Event: {
      id: string;
      /** @description Its place in the ledger */
      sequence: number;
      /** @enum {string} */
      kind:
        | 'application.created'
        | 'application.updated'
        | 'application.deleted'
        | 'api.created'
        | 'api.updated'
        | 'api.deleted'
        | 'credential.created'
        | 'credential.updated'
        | 'credential.disabled'
        | 'credential.enabled'
        | 'credential.retired'
        | 'secret.added'
        | 'secret.rotated'
        | 'secret.disabled'
        | 'secret.enabled'
        | 'secret.retired'
        | 'key.added'
        | 'key.generated'
        | 'key.disabled'
        | 'key.enabled'
        | 'key.retired'
        | 'trusted-issuer.added'
        | 'trusted-issuer.disabled'
        | 'trusted-issuer.enabled'
        | 'trusted-issuer.retired'
        | 'delegation.created'
        | 'delegation.approved'
        | 'delegation.removed'
        | 'consumer-key.added'
        | 'consumer-key.disabled'
        | 'consumer-key.enabled'
        | 'consumer-key.retired'
        | 'signing-key.created'
        | 'signing-key.rotated'
        | 'signing-key.withdrawn'
        | 'token.revoked'
        | 'account.created'
        | 'account.updated'
        | 'account.disabled'
        | 'account.enabled'
        | 'account.deleted'
        | 'account.password-changed'
        | 'account.totp-added'
        | 'account.totp-removed'
        | 'account.recovery-codes-made'
        | 'account.recovery-code-used'
        | 'account.sign-in-refused'
        | 'account.sign-ins-unlocked'
        | 'session.started'
        | 'session.ended'
        | 'consent.given'
        | 'consent.denied'
        | 'consent.withdrawn'
        | 'family.revoked'
        | 'family.code-replayed'
        | 'family.refresh-token-reused'
        | 'exchange-rule.created'
        | 'exchange-rule.removed'
        | 'logout-token.undelivered'
        | 'set-up.link-made'
        | 'set-up.completed'
        | 'request.refused'
        | 'request.wrong-grant';
      /** Format: date-time */
      at: string;
      /** @description A client_id; operator: the command line; anonymous: before authentication */
      actor: string;
      target: string | null;
      application_id: string | null;
      client_id: string | null;
      request_id: string | null;
      ip: string | null;
      user_agent: string | null;
      /** @description `before` and `after` of an act; `error`, `description` and `check` of a refusal */
      detail: {
        [key: string]: unknown;
      };
    };
    EventPage: {
      items: components['schemas']['Event'][];
      /** @description The `after` of the next page; null on the last */
      next: string | null;
    };
    SigningKey: {
      kid: string;
      /** @enum {string} */
      algorithm: 'ES256' | 'RS256' | 'EdDSA';
      /** @enum {string} */
      state: 'published' | 'active' | 'retiring' | 'dead' | 'withdrawn';
      /** Format: date-time */
      created_at: string;
      /**
       * Format: date-time
       * @description From here on it signs, until a younger key does
       */
      active_from: string;
      /**
       * Format: date-time
       * @description From here on a younger key signs instead of it; null: none is known that will
       */
      signs_until: string | null;
      /**
       * Format: date-time
       * @description From here on it is in the key set no more: its last token is dead; null: it still signs
       */
      published_until: string | null;
      /** Format: date-time */
      withdrawn_at: string | null;
    };
    SigningKeyPage: {
      items: components['schemas']['SigningKey'][];
      /** @description The `after` of the next page; null on the last */
      next: string | null;
    };
    SigningKeyRotation: {
      /** @enum {string} */
      algorithm: 'ES256' | 'RS256' | 'EdDSA';
      /** @description Sign with it at once, before verifiers can know it: for a leaked key. Unless said, it is published first */
      immediately?: boolean;
    };
    Account: {
      /**
       * @description The `sub` of tokens, unless pairwise
       * @example acc_8Tn3kXcQ0mVbYpLr5sWd2Z
       */
      id: string;
      /** @example ada@example.com */
      email: string;
      email_verified: boolean;
      name: string;
      /** @description A BCP 47 language tag */
      locale: string | null;
      /** @enum {string} */
      status: 'enabled' | 'disabled';
      roles: ('admin' | 'auditor')[];
      /**
       * Format: date-time
       * @description Null: it has none
       */
      password_changed_at: string | null;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
      /** @description Counts edits; the ETag is made of it */
      version: number;
    };
    AccountPage: {
      items: components['schemas']['Account'][];
      /** @description The `after` of the next page; null on the last */
      next: string | null;
    };
    NewAccount: {
      /** @description Whether somebody made sure that the address is the person’s */
      email_verified?: boolean;
      /**
       * @description A BCP 47 language tag
       * @example en
       */
      locale?: string | null;
      /** @example ada@example.com */
      email: string;
      /** @example Ada Lovelace */
      name: string;
      /** @description What the person may do here, beside signing in */
      roles?: ('admin' | 'auditor')[];
      /** @description Nobody signs in to the account until it has one */
      password?: string;
    };
    AccountChanges: {
      /** @description Whether somebody made sure that the address is the person’s */
      email_verified?: boolean;
      /**
       * @description A BCP 47 language tag
       * @example en
       */
      locale?: string | null;
      /** @example ada@example.com */
      email?: string;
      /** @example Ada Lovelace */
      name?: string;
    };
    AccountRoles: {
      /** @description The whole new list */
      roles: ('admin' | 'auditor')[];
    };
    AccountPassword: {
      password: string;
    };
    Session: {
      /**
       * @description The `sid` of ID tokens
       * @example ses_8Tn3kXcQ0mVbYpLr5sWd2Z
       */
      id: string;
      account_id: string;
      /**
       * Format: date-time
       * @description When the person last proved who they are
       */
      authenticated_at: string;
      /**
       * @description How (RFC 8176)
       * @example [
       *       "pwd"
       *     ]
       */
      amr: string[];
      /** Format: date-time */
      created_at: string;
      /**
       * Format: date-time
       * @description At most a minute behind
       */
      last_used_at: string;
      /** Format: date-time */
      expires_at: string;
      ip: string;
      user_agent: string | null;
    };
    SessionPage: {
      items: components['schemas']['Session'][];
      /** @description The `after` of the next page; null on the last */
      next: string | null;
    };
    ConsentedScope: {
      /** @description The identifier of the API that defines the scope */
      audience: string;
      scope: string;
    };
    Consent: {
      account_id: string;
      client_id: string;
      application_id: string | null;
      application_name: string | null;
      scopes: components['schemas']['ConsentedScope'][];
      /** @description Claims that were asked for one by one */
      claims: string[];
      /** Format: date-time */
      granted_at: string;
      /** Format: date-time */
      updated_at: string;
      /** @description How many sign-ins of the application it can still use */
      live_sign_ins: number;
      /** @description Seconds a token may go on at an API that verifies by signature alone, once this is withdrawn */
      reach_after_withdrawal: number;
    };
    ConsentPage: {
      items: components['schemas']['Consent'][];
      /** @description The `after` of the next page; null on the last */
      next: string | null;
    };
    OwnSession: {
      account: components['schemas']['Account'];
      session: components['schemas']['Session'];
      /** @description Send it as X-Legate-Anti-Forgery with everything that changes something */
      anti_forgery: string;
      /** @description Send it as `anti_forgery` with `answer=yes` to /oauth/logout to sign out unasked */
      sign_out_anti_forgery: string;
    };
    FoundApplication: {
      id: string;
      name: string;
    };
    FoundCredentialSet: {
      client_id: string;
      name: string;
      grant_type: string;
      /** @enum {string} */
      status: 'enabled' | 'disabled' | 'retired';
      application_id: string;
      application_name: string;
    };
    FoundCredential: {
      /** @enum {string} */
      kind: 'secret' | 'key' | 'trusted_issuer' | 'consumer_key';
      id: string;
      name: string;
      /** @enum {string} */
      status: 'enabled' | 'disabled' | 'retired';
      /** @description The last four characters of a secret, the kid of a key, the issuer of a trust, a consumer key */
      hint: string;
      client_id: string;
      credential_set_name: string;
      application_id: string;
      application_name: string;
    };
    FoundAccount: {
      id: string;
      email: string;
      name: string;
      /** @enum {string} */
      status: 'enabled' | 'disabled';
    };
    FoundToken: {
      jti: string;
      /** @enum {string} */
      kind: 'access_token' | 'id_token' | 'refresh_token';
      /** @enum {string} */
      state: 'active' | 'expired' | 'revoked';
      client_id: string;
      subject: string;
      /** Format: date-time */
      issued_at: string;
    };
    FoundApi: {
      identifier: string;
      name: string;
    };
    SearchResult: {
      applications: components['schemas']['FoundApplication'][];
      credential_sets: components['schemas']['FoundCredentialSet'][];
      credentials: components['schemas']['FoundCredential'][];
      accounts: components['schemas']['FoundAccount'][];
      tokens: components['schemas']['FoundToken'][];
      apis: components['schemas']['FoundApi'][];
    };
    Setting: {
      /**
       * @description Its variable in the environment
       * @example LEGATE_PORT
       */
      name: string;
      /** @description `set`: a secret that is there; null: not set */
      value: string | null;
      /** @enum {string} */
      source: 'environment' | 'file' | 'default';
      /** @description What holds where nobody sets it */
      default: string | null;
      /** @description What it does */
      purpose: string;
    };
    Settings: {
      version: string;
      /**
       * Format: date-time
       * @description When this instance started
       */
      started_at: string;
      /** @enum {string} */
      database: 'sqlite' | 'postgres';
      /**
       * @description Of Node.js
       * @example v24.0.0
       */
      runtime: string;
      items: components['schemas']['Setting'][];
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  Applications_list: {
    parameters: {
      query?: {
        /** @description How many items; 50 unless said */
        limit?: number;
        /** @description The `next` of the page before */
        after?: string;
        /** @description A part of the name, whatever its case */
        search?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description The next page (RFC 8288) */
          Link?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationPage'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Applications_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewApplication'];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description The version, for If-Match */
          ETag?: string;
          /** @description Where it is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Application'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unsupported-media-type",
           *       "title": "The body must be JSON",
           *       "status": 415,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A value breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:invalid",
           *       "title": "A value breaks a rule",
           *       "status": 422,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Applications_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description The version, for If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Application'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Applications_remove: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag that GET answered */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else changed it first */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:outdated-version",
           *       "title": "Somebody else changed it first",
           *       "status": 412,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The edit must name the version it was made from */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:version-needed",
           *       "title": "The edit must name the version it was made from",
           *       "status": 428,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Applications_edit: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag that GET answered */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplicationChanges'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description The version, for If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Application'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description This is not allowed; The sign-in is too old for this
       *
       *     This is not allowed; The sign-in is too old for this
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else changed it first */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:outdated-version",
           *       "title": "Somebody else changed it first",
           *       "status": 412,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unsupported-media-type",
           *       "title": "The body must be JSON",
           *       "status": 415,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A value breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:invalid",
           *       "title": "A value breaks a rule",
           *       "status": 422,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The edit must name the version it was made from */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:version-needed",
           *       "title": "The edit must name the version it was made from",
           *       "status": 428,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ApplicationCredentialSets_create: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewCredentialSet'];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description The version, for If-Match */
          ETag?: string;
          /** @description Where it is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedCredentialSet'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unsupported-media-type",
           *       "title": "The body must be JSON",
           *       "status": 415,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A value breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:invalid",
           *       "title": "A value breaks a rule",
           *       "status": 422,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CredentialSets_list: {
    parameters: {
      query?: {
        /** @description How many items; 50 unless said */
        limit?: number;
        /** @description The `next` of the page before */
        after?: string;
        application_id?: string;
        grant_type?:
          | 'client_credentials'
          | 'authorization_code'
          | 'urn:ietf:params:oauth:grant-type:jwt-bearer'
          | 'jwt-bearer'
          | 'urn:ietf:params:oauth:grant-type:device_code'
          | 'device_code'
          | 'urn:ietf:params:oauth:grant-type:token-exchange'
          | 'token-exchange'
          | 'urn:legate:grant-type:oauth1'
          | 'oauth1';
        status?: 'enabled' | 'disabled' | 'retired';
        /** @description The identifier of an API: the sets that have a scope of it */
        audience?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description The next page (RFC 8288) */
          Link?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CredentialSetPage'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CredentialSets_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description The version, for If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CredentialSet'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CredentialSets_edit: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag that GET answered */
        'If-Match': string;
      };
      path: {
        client_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CredentialSetChanges'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description The version, for If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CredentialSet'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description This is not allowed; The sign-in is too old for this
       *
       *     This is not allowed; The sign-in is too old for this
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else changed it first */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:outdated-version",
           *       "title": "Somebody else changed it first",
           *       "status": 412,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unsupported-media-type",
           *       "title": "The body must be JSON",
           *       "status": 415,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A value breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:invalid",
           *       "title": "A value breaks a rule",
           *       "status": 422,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The edit must name the version it was made from */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:version-needed",
           *       "title": "The edit must name the version it was made from",
           *       "status": 428,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CredentialSets_disable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CredentialSet'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CredentialSets_enable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CredentialSet'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  CredentialSets_retire: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CredentialSet'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Impact_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CredentialSetImpact'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Failures_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecentFailures'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExpiringCredentials_list: {
    parameters: {
      query?: {
        /** @description How many items; 50 unless said */
        limit?: number;
        /** @description The `next` of the page before */
        after?: string;
        /** @description How far ahead: days, as a number from 1 to 999 or as an ISO 8601 duration; P30D unless said */
        within?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description The next page (RFC 8288) */
          Link?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExpiringCredentialPage'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Secrets_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewSecret'];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description The version, for If-Match */
          ETag?: string;
          /** @description Where it is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedSecret'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unsupported-media-type",
           *       "title": "The body must be JSON",
           *       "status": 415,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A value breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:invalid",
           *       "title": "A value breaks a rule",
           *       "status": 422,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Secrets_rotate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SecretRotation'];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description The version, for If-Match */
          ETag?: string;
          /** @description Where it is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RotatedSecret'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unsupported-media-type",
           *       "title": "The body must be JSON",
           *       "status": 415,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A value breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:invalid",
           *       "title": "A value breaks a rule",
           *       "status": 422,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Secrets_disable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Secret'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Secrets_enable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Secret'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Secrets_retire: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Secret'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Keys_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewKey'];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description The version, for If-Match */
          ETag?: string;
          /** @description Where it is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedKey'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unsupported-media-type",
           *       "title": "The body must be JSON",
           *       "status": 415,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A value breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:invalid",
           *       "title": "A value breaks a rule",
           *       "status": 422,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Keys_generate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewKeyPair'];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description Where it is a file */
          'Content-Disposition'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json; charset=utf-8': string;
          'application/x-pem-file': string;
          'application/jwk+json': string;
          'text/plain; charset=utf-8': string;
          'application/yaml': string;
          'application/json': components['schemas']['GeneratedKey'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unsupported-media-type",
           *       "title": "The body must be JSON",
           *       "status": 415,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A value breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:invalid",
           *       "title": "A value breaks a rule",
           *       "status": 422,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Keys_disable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Key'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Keys_enable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Key'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Keys_retire: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Key'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TrustedIssuers_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewTrustedIssuer'];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description The version, for If-Match */
          ETag?: string;
          /** @description Where it is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedTrustedIssuer'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unsupported-media-type",
           *       "title": "The body must be JSON",
           *       "status": 415,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A value breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:invalid",
           *       "title": "A value breaks a rule",
           *       "status": 422,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TrustedIssuers_disable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrustedIssuer'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TrustedIssuers_enable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrustedIssuer'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  TrustedIssuers_retire: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrustedIssuer'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Delegations_list: {
    parameters: {
      query?: {
        /** @description How many items; 50 unless said */
        limit?: number;
        /** @description The `next` of the page before */
        after?: string;
        client_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description The next page (RFC 8288) */
          Link?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegationPage'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Delegations_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewDelegation'];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description The version, for If-Match */
          ETag?: string;
          /** @description Where it is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Delegation'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unsupported-media-type",
           *       "title": "The body must be JSON",
           *       "status": 415,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A value breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:invalid",
           *       "title": "A value breaks a rule",
           *       "status": 422,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Delegations_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Delegation'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Delegations_impact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DelegationImpact'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Delegations_approve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Delegation'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Delegations_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Delegation'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  DryRun_ask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DryRunQuestion'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DryRun'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unsupported-media-type",
           *       "title": "The body must be JSON",
           *       "status": 415,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A value breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:invalid",
           *       "title": "A value breaks a rule",
           *       "status": 422,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ConsumerKeys_add: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewConsumerKey'];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description The version, for If-Match */
          ETag?: string;
          /** @description Where it is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedConsumerKey'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unsupported-media-type",
           *       "title": "The body must be JSON",
           *       "status": 415,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A value breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:invalid",
           *       "title": "A value breaks a rule",
           *       "status": 422,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ConsumerKeys_disable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsumerKey'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ConsumerKeys_enable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsumerKey'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ConsumerKeys_retire: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        client_id: string;
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsumerKey'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Apis_list: {
    parameters: {
      query?: {
        /** @description How many items; 50 unless said */
        limit?: number;
        /** @description The `next` of the page before */
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description The next page (RFC 8288) */
          Link?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiPage'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Apis_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewApi'];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description The version, for If-Match */
          ETag?: string;
          /** @description Where it is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Api'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unsupported-media-type",
           *       "title": "The body must be JSON",
           *       "status": 415,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A value breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:invalid",
           *       "title": "A value breaks a rule",
           *       "status": 422,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Apis_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        identifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description The version, for If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Api'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Apis_remove: {
    parameters: {
      query?: {
        /** @description Whether its scopes are taken from the credential sets that have them */
        remove_from_sets?: boolean;
      };
      header: {
        /** @description The ETag that GET answered */
        'If-Match': string;
      };
      path: {
        identifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else changed it first */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:outdated-version",
           *       "title": "Somebody else changed it first",
           *       "status": 412,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The edit must name the version it was made from */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:version-needed",
           *       "title": "The edit must name the version it was made from",
           *       "status": 428,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Apis_edit: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag that GET answered */
        'If-Match': string;
      };
      path: {
        identifier: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApiChanges'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description The version, for If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Api'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description This is not allowed; The sign-in is too old for this
       *
       *     This is not allowed; The sign-in is too old for this
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else changed it first */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:outdated-version",
           *       "title": "Somebody else changed it first",
           *       "status": 412,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unsupported-media-type",
           *       "title": "The body must be JSON",
           *       "status": 415,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A value breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:invalid",
           *       "title": "A value breaks a rule",
           *       "status": 422,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The edit must name the version it was made from */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:version-needed",
           *       "title": "The edit must name the version it was made from",
           *       "status": 428,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Apis_impact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        identifier: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiImpact'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExchangeRules_list: {
    parameters: {
      query?: {
        /** @description How many items; 50 unless said */
        limit?: number;
        /** @description The `next` of the page before */
        after?: string;
        client_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description The next page (RFC 8288) */
          Link?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExchangeRulePage'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExchangeRules_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewExchangeRule'];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description The version, for If-Match */
          ETag?: string;
          /** @description Where it is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExchangeRule'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unsupported-media-type",
           *       "title": "The body must be JSON",
           *       "status": 415,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A value breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:invalid",
           *       "title": "A value breaks a rule",
           *       "status": 422,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExchangeRules_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExchangeRule'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  ExchangeRules_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExchangeRule'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Tokens_list: {
    parameters: {
      query?: {
        /** @description How many items; 50 unless said */
        limit?: number;
        /** @description The `next` of the page before */
        after?: string;
        application_id?: string;
        client_id?: string;
        /** @description The value of grant_type, or its short name */
        grant_type?:
          | 'client_credentials'
          | 'authorization_code'
          | 'urn:ietf:params:oauth:grant-type:jwt-bearer'
          | 'urn:ietf:params:oauth:grant-type:device_code'
          | 'urn:ietf:params:oauth:grant-type:token-exchange'
          | 'urn:legate:grant-type:oauth1'
          | 'jwt-bearer'
          | 'device_code'
          | 'token-exchange'
          | 'oauth1';
        subject?: string;
        /** @description Who really asked: the first of the actors (RFC 8693 §4.1) */
        actor?: string;
        /** @description One scope that was granted */
        scope?: string;
        state?: 'active' | 'expired' | 'revoked';
        /** @description Issued at or after */
        issued_from?: string;
        /** @description Issued before */
        issued_to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description The next page (RFC 8288) */
          Link?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenPage'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Tokens_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        jti: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenDetail'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Tokens_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        jti: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TokenRevocation'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenDetail'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unsupported-media-type",
           *       "title": "The body must be JSON",
           *       "status": 415,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Issuance_show: {
    parameters: {
      query?: {
        /** @description 24 hours, or by days 7 days, before `to` unless said */
        from?: string;
        /** @description Now unless said */
        to?: string;
        /** @description hour unless said; days are those of UTC */
        step?: 'hour' | 'day';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Issuance'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Events_list: {
    parameters: {
      query?: {
        /** @description How many items; 50 unless said */
        limit?: number;
        /** @description The `next` of the page before */
        after?: string;
        kind?:
          | 'application.created'
          | 'application.updated'
          | 'application.deleted'
          | 'api.created'
          | 'api.updated'
          | 'api.deleted'
          | 'credential.created'
          | 'credential.updated'
          | 'credential.disabled'
          | 'credential.enabled'
          | 'credential.retired'
          | 'secret.added'
          | 'secret.rotated'
          | 'secret.disabled'
          | 'secret.enabled'
          | 'secret.retired'
          | 'key.added'
          | 'key.generated'
          | 'key.disabled'
          | 'key.enabled'
          | 'key.retired'
          | 'trusted-issuer.added'
          | 'trusted-issuer.disabled'
          | 'trusted-issuer.enabled'
          | 'trusted-issuer.retired'
          | 'delegation.created'
          | 'delegation.approved'
          | 'delegation.removed'
          | 'consumer-key.added'
          | 'consumer-key.disabled'
          | 'consumer-key.enabled'
          | 'consumer-key.retired'
          | 'signing-key.created'
          | 'signing-key.rotated'
          | 'signing-key.withdrawn'
          | 'token.revoked'
          | 'account.created'
          | 'account.updated'
          | 'account.disabled'
          | 'account.enabled'
          | 'account.deleted'
          | 'account.password-changed'
          | 'account.totp-added'
          | 'account.totp-removed'
          | 'account.recovery-codes-made'
          | 'account.recovery-code-used'
          | 'account.sign-in-refused'
          | 'account.sign-ins-unlocked'
          | 'session.started'
          | 'session.ended'
          | 'consent.given'
          | 'consent.denied'
          | 'consent.withdrawn'
          | 'family.revoked'
          | 'family.code-replayed'
          | 'family.refresh-token-reused'
          | 'exchange-rule.created'
          | 'exchange-rule.removed'
          | 'logout-token.undelivered'
          | 'set-up.link-made'
          | 'set-up.completed'
          | 'request.refused'
          | 'request.wrong-grant';
        /** @description A client_id, operator or anonymous */
        actor?: string;
        /** @description The id of what was acted on */
        target?: string;
        application_id?: string;
        client_id?: string;
        request_id?: string;
        /** @description At or after */
        occurred_from?: string;
        /** @description Before */
        occurred_to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description The next page (RFC 8288) */
          Link?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventPage'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Events_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Event'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SigningKeys_list: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SigningKeyPage'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SigningKeys_rotate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SigningKeyRotation'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SigningKeyPage'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unsupported-media-type",
           *       "title": "The body must be JSON",
           *       "status": 415,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  SigningKeys_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        kid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SigningKeyPage'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Accounts_list: {
    parameters: {
      query?: {
        /** @description How many items; 50 unless said */
        limit?: number;
        /** @description The `next` of the page before */
        after?: string;
        /** @description A part of the e-mail address or the name */
        search?: string;
        status?: 'enabled' | 'disabled';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description The next page (RFC 8288) */
          Link?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountPage'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Accounts_create: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewAccount'];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description The version, for If-Match */
          ETag?: string;
          /** @description Where it is */
          Location?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Account'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unsupported-media-type",
           *       "title": "The body must be JSON",
           *       "status": 415,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A value breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:invalid",
           *       "title": "A value breaks a rule",
           *       "status": 422,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Accounts_show: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description The version, for If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Account'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Accounts_remove: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag that GET answered */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else changed it first */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:outdated-version",
           *       "title": "Somebody else changed it first",
           *       "status": 412,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The edit must name the version it was made from */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:version-needed",
           *       "title": "The edit must name the version it was made from",
           *       "status": 428,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Accounts_edit: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag that GET answered */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AccountChanges'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description The version, for If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Account'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description This is not allowed; The sign-in is too old for this
       *
       *     This is not allowed; The sign-in is too old for this
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else changed it first */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:outdated-version",
           *       "title": "Somebody else changed it first",
           *       "status": 412,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unsupported-media-type",
           *       "title": "The body must be JSON",
           *       "status": 415,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A value breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:invalid",
           *       "title": "A value breaks a rule",
           *       "status": 422,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The edit must name the version it was made from */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:version-needed",
           *       "title": "The edit must name the version it was made from",
           *       "status": 428,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Accounts_setRoles: {
    parameters: {
      query?: never;
      header: {
        /** @description The ETag that GET answered */
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AccountRoles'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description The version, for If-Match */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Account'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /**
       * @description This is not allowed; The sign-in is too old for this
       *
       *     This is not allowed; The sign-in is too old for this
       */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Somebody else changed it first */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:outdated-version",
           *       "title": "Somebody else changed it first",
           *       "status": 412,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The body must be JSON */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unsupported-media-type",
           *       "title": "The body must be JSON",
           *       "status": 415,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A value breaks a rule */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:invalid",
           *       "title": "A value breaks a rule",
           *       "status": 422,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The edit must name the version it was made from */
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:version-needed",
           *       "title": "The edit must name the version it was made from",
           *       "status": 428,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Accounts_setPassword: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AccountPassword'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Account'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Accounts_disable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Account'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Accounts_enable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Account'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Accounts_unlock: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Account'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description Something exists already, or is in a state that forbids this; Something else still needs it */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:conflict",
           *       "title": "Something exists already, or is in a state that forbids this",
           *       "status": 409,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountSessions_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description The next page (RFC 8288) */
          Link?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionPage'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountSessions_endAll: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountSessions_end: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        session_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountConsents_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          /** @description The next page (RFC 8288) */
          Link?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsentPage'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  AccountConsents_withdraw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        client_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Session_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnSession'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Search_find: {
    parameters: {
      query: {
        /** @description Two characters or more: a part of the name of an application, a credential set or an API, of an e-mail address or a person’s name; the beginning of a client_id or of an id of a secret or key; the last 4 of a secret, a kid, a consumer key, or a jti */
        q: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchResult'];
        };
      };
      /** @description The request is malformed */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:bad-request",
           *       "title": "The request is malformed",
           *       "status": 400,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  Settings_show: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Settings'];
        };
      };
      /** @description A valid access token is needed */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unauthenticated",
           *       "title": "A valid access token is needed",
           *       "status": 401,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description This is not allowed; The sign-in is too old for this */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:forbidden",
           *       "title": "This is not allowed",
           *       "status": 403,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description There is no such thing */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:not-found",
           *       "title": "There is no such thing",
           *       "status": 404,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server failed */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:internal",
           *       "title": "The server failed",
           *       "status": 500,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
      /** @description The server cannot do this right now */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "type": "urn:legate:problem:unavailable",
           *       "title": "The server cannot do this right now",
           *       "status": 503,
           *       "detail": "…",
           *       "instance": "/api/v1/…",
           *       "request_id": "0b1c64e2-6a0c-4d0e-9f7e-3a54f7f1f0c9"
           *     }
           */
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
type FlattenedDeepRequired<T> = {
  [K in keyof T]-?: FlattenedDeepRequired<
    T[K] extends unknown[] | undefined | null ? Extract<T[K], unknown[]>[number] : T[K]
  >;
};
type ReadonlyArray<T> = [Exclude<T, undefined>] extends [unknown[]]
  ? Readonly<Exclude<T, undefined>>
  : Readonly<Exclude<T, undefined>[]>;
export const pathsApiV1CredentialSetsGetParametersQueryGrant_typeValues: ReadonlyArray<
  FlattenedDeepRequired<paths>['/api/v1/credential-sets']['get']['parameters']['query']['grant_type']
> = [
  'client_credentials',
  'authorization_code',
  'urn:ietf:params:oauth:grant-type:jwt-bearer',
  'jwt-bearer',
  'urn:ietf:params:oauth:grant-type:device_code',
  'device_code',
  'urn:ietf:params:oauth:grant-type:token-exchange',
  'token-exchange',
  'urn:legate:grant-type:oauth1',
  'oauth1',
];
export const pathsApiV1CredentialSetsGetParametersQueryStatusValues: ReadonlyArray<
  FlattenedDeepRequired<paths>['/api/v1/credential-sets']['get']['parameters']['query']['status']
> = ['enabled', 'disabled', 'retired'];
export const pathsApiV1TokensGetParametersQueryGrant_typeValues: ReadonlyArray<
  FlattenedDeepRequired<paths>['/api/v1/tokens']['get']['parameters']['query']['grant_type']
> = [
  'client_credentials',
  'authorization_code',
  'urn:ietf:params:oauth:grant-type:jwt-bearer',
  'urn:ietf:params:oauth:grant-type:device_code',
  'urn:ietf:params:oauth:grant-type:token-exchange',
  'urn:legate:grant-type:oauth1',
  'jwt-bearer',
  'device_code',
  'token-exchange',
  'oauth1',
];
export const pathsApiV1TokensGetParametersQueryStateValues: ReadonlyArray<
  FlattenedDeepRequired<paths>['/api/v1/tokens']['get']['parameters']['query']['state']
> = ['active', 'expired', 'revoked'];
export const pathsApiV1IssuanceGetParametersQueryStepValues: ReadonlyArray<
  FlattenedDeepRequired<paths>['/api/v1/issuance']['get']['parameters']['query']['step']
> = ['hour', 'day'];
export const pathsApiV1EventsGetParametersQueryKindValues: ReadonlyArray<
  FlattenedDeepRequired<paths>['/api/v1/events']['get']['parameters']['query']['kind']
> = [
  'application.created',
  'application.updated',
  'application.deleted',
  'api.created',
  'api.updated',
  'api.deleted',
  'credential.created',
  'credential.updated',
  'credential.disabled',
  'credential.enabled',
  'credential.retired',
  'secret.added',
  'secret.rotated',
  'secret.disabled',
  'secret.enabled',
  'secret.retired',
  'key.added',
  'key.generated',
  'key.disabled',
  'key.enabled',
  'key.retired',
  'trusted-issuer.added',
  'trusted-issuer.disabled',
  'trusted-issuer.enabled',
  'trusted-issuer.retired',
  'delegation.created',
  'delegation.approved',
  'delegation.removed',
  'consumer-key.added',
  'consumer-key.disabled',
  'consumer-key.enabled',
  'consumer-key.retired',
  'signing-key.created',
  'signing-key.rotated',
  'signing-key.withdrawn',
  'token.revoked',
  'account.created',
  'account.updated',
  'account.disabled',
  'account.enabled',
  'account.deleted',
  'account.password-changed',
  'account.totp-added',
  'account.totp-removed',
  'account.recovery-codes-made',
  'account.recovery-code-used',
  'account.sign-in-refused',
  'account.sign-ins-unlocked',
  'session.started',
  'session.ended',
  'consent.given',
  'consent.denied',
  'consent.withdrawn',
  'family.revoked',
  'family.code-replayed',
  'family.refresh-token-reused',
  'exchange-rule.created',
  'exchange-rule.removed',
  'logout-token.undelivered',
  'set-up.link-made',
  'set-up.completed',
  'request.refused',
  'request.wrong-grant',
];
export const pathsApiV1AccountsGetParametersQueryStatusValues: ReadonlyArray<
  FlattenedDeepRequired<paths>['/api/v1/accounts']['get']['parameters']['query']['status']
> = ['enabled', 'disabled'];
export const problemTypeValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['Problem']['type']
> = [
  'urn:legate:problem:bad-request',
  'urn:legate:problem:unauthenticated',
  'urn:legate:problem:forbidden',
  'urn:legate:problem:sign-in-needed',
  'urn:legate:problem:not-found',
  'urn:legate:problem:method-not-allowed',
  'urn:legate:problem:conflict',
  'urn:legate:problem:in-use',
  'urn:legate:problem:outdated-version',
  'urn:legate:problem:too-large',
  'urn:legate:problem:unsupported-media-type',
  'urn:legate:problem:invalid',
  'urn:legate:problem:version-needed',
  'urn:legate:problem:too-many-requests',
  'urn:legate:problem:internal',
  'urn:legate:problem:unavailable',
];
export const newCredentialSetToken_endpoint_auth_methodsValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['NewCredentialSet']['token_endpoint_auth_methods']
> = ['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none'];
export const newCredentialSetSubject_typeValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['NewCredentialSet']['subject_type']
> = ['public', 'pairwise'];
export const newCredentialSetId_token_signed_response_algValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['NewCredentialSet']['id_token_signed_response_alg']
> = ['ES256', 'RS256', 'EdDSA'];
export const newCredentialSetGrant_typeValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['NewCredentialSet']['grant_type']
> = [
  'client_credentials',
  'authorization_code',
  'urn:ietf:params:oauth:grant-type:jwt-bearer',
  'jwt-bearer',
  'urn:ietf:params:oauth:grant-type:device_code',
  'device_code',
  'urn:ietf:params:oauth:grant-type:token-exchange',
  'token-exchange',
  'urn:legate:grant-type:oauth1',
  'oauth1',
];
export const warningCodeValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['Warning']['code']
> = [
  'pkce-exempt',
  'token-endpoint-audience',
  'hmac-sha1',
  'foreign-audiences',
  'no-live-key',
  'key-expires',
  'short-secret',
  'no-scopes',
  'undefined-scope',
  'misspelt-scope',
  'grant-not-served',
  'grant-switched-off',
];
export const secretStatusValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['Secret']['status']
> = ['enabled', 'disabled', 'retired'];
export const keyStatusValues: ReadonlyArray<FlattenedDeepRequired<components>['schemas']['Key']['status']> = [
  'enabled',
  'disabled',
  'retired',
];
export const keyAlgorithmValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['Key']['algorithm']
> = ['ES256', 'RS256', 'EdDSA'];
export const claimConditionMatchValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['ClaimCondition']['match']
> = ['exact', 'pattern'];
export const trustedIssuerStatusValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['TrustedIssuer']['status']
> = ['enabled', 'disabled', 'retired'];
export const consumerKeyStatusValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['ConsumerKey']['status']
> = ['enabled', 'disabled', 'retired'];
export const consumerKeySignature_methodsValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['ConsumerKey']['signature_methods']
> = ['HMAC-SHA256', 'HMAC-SHA1'];
export const createdCredentialSetGrant_typeValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CreatedCredentialSet']['grant_type']
> = [
  'client_credentials',
  'authorization_code',
  'urn:ietf:params:oauth:grant-type:jwt-bearer',
  'urn:ietf:params:oauth:grant-type:device_code',
  'urn:ietf:params:oauth:grant-type:token-exchange',
  'urn:legate:grant-type:oauth1',
];
export const createdCredentialSetStatusValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CreatedCredentialSet']['status']
> = ['enabled', 'disabled', 'retired'];
export const createdCredentialSetToken_endpoint_auth_methodsValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CreatedCredentialSet']['token_endpoint_auth_methods']
> = ['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none'];
export const createdCredentialSetSubject_typeValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CreatedCredentialSet']['subject_type']
> = ['public', 'pairwise'];
export const createdCredentialSetId_token_signed_response_algValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CreatedCredentialSet']['id_token_signed_response_alg']
> = ['ES256', 'RS256', 'EdDSA'];
export const credentialSetGrant_typeValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CredentialSet']['grant_type']
> = [
  'client_credentials',
  'authorization_code',
  'urn:ietf:params:oauth:grant-type:jwt-bearer',
  'urn:ietf:params:oauth:grant-type:device_code',
  'urn:ietf:params:oauth:grant-type:token-exchange',
  'urn:legate:grant-type:oauth1',
];
export const credentialSetStatusValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CredentialSet']['status']
> = ['enabled', 'disabled', 'retired'];
export const credentialSetToken_endpoint_auth_methodsValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CredentialSet']['token_endpoint_auth_methods']
> = ['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none'];
export const credentialSetSubject_typeValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CredentialSet']['subject_type']
> = ['public', 'pairwise'];
export const credentialSetId_token_signed_response_algValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CredentialSet']['id_token_signed_response_alg']
> = ['ES256', 'RS256', 'EdDSA'];
export const credentialSetChangesToken_endpoint_auth_methodsValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CredentialSetChanges']['token_endpoint_auth_methods']
> = ['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none'];
export const credentialSetChangesSubject_typeValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CredentialSetChanges']['subject_type']
> = ['public', 'pairwise'];
export const credentialSetChangesId_token_signed_response_algValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CredentialSetChanges']['id_token_signed_response_alg']
> = ['ES256', 'RS256', 'EdDSA'];
export const credentialSetImpactStatusValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CredentialSetImpact']['status']
> = ['enabled', 'disabled', 'retired'];
export const failureCheckValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['Failure']['check']
> = [
  'trust-audience',
  'trust-condition',
  'wrong-secret',
  'secret-disabled',
  'secret-retired',
  'secret-expired',
  'consumer-key-expired',
  'consumer-key-off',
  'credential-set-off',
  'no-authentication',
  'auth-method',
  'two-auth-methods',
  'no-live-key',
  'no-trust',
  'oauth1-signature',
  'replayed-assertion',
  'missing-jti',
  'assertion-issuer',
  'assertion-audience',
  'assertion-time',
  'assertion-type',
  'unreadable-assertion',
  'oauth1-clock',
  'oauth1-nonce',
  'wrong-grant',
  'unserved-grant',
  'scope-not-held',
  'no-default-scope',
  'scope-gone',
  'scope-not-allowed',
  'target',
  'no-delegation',
  'delegation-state',
  'scope-not-delegated',
  'subject-unknown',
  'code-used',
  'code-expired',
  'code-unknown',
  'pkce',
  'redirect-uri',
  'refresh-reused',
  'refresh-dead',
  'taken-back',
  'missing-parameter',
  'too-many',
  'other',
];
export const expiringCredentialKindValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['ExpiringCredential']['kind']
> = ['secret', 'key', 'trusted_issuer', 'consumer_key', 'delegation'];
export const expiringCredentialGrant_typeValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['ExpiringCredential']['grant_type']
> = [
  'client_credentials',
  'authorization_code',
  'urn:ietf:params:oauth:grant-type:jwt-bearer',
  'urn:ietf:params:oauth:grant-type:device_code',
  'urn:ietf:params:oauth:grant-type:token-exchange',
  'urn:legate:grant-type:oauth1',
];
export const createdSecretStatusValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CreatedSecret']['status']
> = ['enabled', 'disabled', 'retired'];
export const rotatedSecretStatusValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['RotatedSecret']['status']
> = ['enabled', 'disabled', 'retired'];
export const createdKeyStatusValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CreatedKey']['status']
> = ['enabled', 'disabled', 'retired'];
export const createdKeyAlgorithmValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CreatedKey']['algorithm']
> = ['ES256', 'RS256', 'EdDSA'];
export const generatedKeyStatusValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['GeneratedKey']['status']
> = ['enabled', 'disabled', 'retired'];
export const generatedKeyAlgorithmValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['GeneratedKey']['algorithm']
> = ['ES256', 'RS256', 'EdDSA'];
export const newKeyPairAlgorithmValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['NewKeyPair']['algorithm']
> = ['ES256', 'RS256', 'EdDSA'];
export const newKeyPairFormatValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['NewKeyPair']['format']
> = ['google', 'pem', 'jwk', 'env', 'kubernetes'];
export const newClaimConditionMatchValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['NewClaimCondition']['match']
> = ['exact', 'pattern'];
export const createdTrustedIssuerStatusValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CreatedTrustedIssuer']['status']
> = ['enabled', 'disabled', 'retired'];
export const delegationStateValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['Delegation']['state']
> = ['pending', 'live', 'expired', 'removed'];
export const createdConsumerKeyStatusValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CreatedConsumerKey']['status']
> = ['enabled', 'disabled', 'retired'];
export const createdConsumerKeySignature_methodsValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CreatedConsumerKey']['signature_methods']
> = ['HMAC-SHA256', 'HMAC-SHA1'];
export const apiToken_formatValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['Api']['token_format']
> = ['jwt', 'opaque'];
export const apiSignature_algorithmValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['Api']['signature_algorithm']
> = ['ES256', 'RS256', 'EdDSA'];
export const newApiToken_formatValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['NewApi']['token_format']
> = ['jwt', 'opaque'];
export const newApiSignature_algorithmValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['NewApi']['signature_algorithm']
> = ['ES256', 'RS256', 'EdDSA'];
export const apiChangesToken_formatValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['ApiChanges']['token_format']
> = ['jwt', 'opaque'];
export const apiChangesSignature_algorithmValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['ApiChanges']['signature_algorithm']
> = ['ES256', 'RS256', 'EdDSA'];
export const exchangeRuleStateValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['ExchangeRule']['state']
> = ['live', 'expired', 'removed'];
export const tokenOriginKindValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['TokenOrigin']['kind']
> = ['family', 'delegation', 'assertion', 'external_assertion', 'token'];
export const tokenKindValues: ReadonlyArray<FlattenedDeepRequired<components>['schemas']['Token']['kind']> = [
  'access_token',
  'id_token',
  'refresh_token',
];
export const tokenStateValues: ReadonlyArray<FlattenedDeepRequired<components>['schemas']['Token']['state']> =
  ['active', 'expired', 'revoked'];
export const credentialReferenceKindValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CredentialReference']['kind']
> = ['secret', 'key', 'trusted_issuer', 'consumer_key'];
export const credentialReferenceStatusValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['CredentialReference']['status']
> = ['enabled', 'disabled', 'retired'];
export const tokenDetailKindValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['TokenDetail']['kind']
> = ['access_token', 'id_token', 'refresh_token'];
export const tokenDetailStateValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['TokenDetail']['state']
> = ['active', 'expired', 'revoked'];
export const issuanceCountOutcomeValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['IssuanceCount']['outcome']
> = ['issued', 'refused', 'wrong_grant'];
export const issuanceStepValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['Issuance']['step']
> = ['hour', 'day'];
export const eventKindValues: ReadonlyArray<FlattenedDeepRequired<components>['schemas']['Event']['kind']> = [
  'application.created',
  'application.updated',
  'application.deleted',
  'api.created',
  'api.updated',
  'api.deleted',
  'credential.created',
  'credential.updated',
  'credential.disabled',
  'credential.enabled',
  'credential.retired',
  'secret.added',
  'secret.rotated',
  'secret.disabled',
  'secret.enabled',
  'secret.retired',
  'key.added',
  'key.generated',
  'key.disabled',
  'key.enabled',
  'key.retired',
  'trusted-issuer.added',
  'trusted-issuer.disabled',
  'trusted-issuer.enabled',
  'trusted-issuer.retired',
  'delegation.created',
  'delegation.approved',
  'delegation.removed',
  'consumer-key.added',
  'consumer-key.disabled',
  'consumer-key.enabled',
  'consumer-key.retired',
  'signing-key.created',
  'signing-key.rotated',
  'signing-key.withdrawn',
  'token.revoked',
  'account.created',
  'account.updated',
  'account.disabled',
  'account.enabled',
  'account.deleted',
  'account.password-changed',
  'account.totp-added',
  'account.totp-removed',
  'account.recovery-codes-made',
  'account.recovery-code-used',
  'account.sign-in-refused',
  'account.sign-ins-unlocked',
  'session.started',
  'session.ended',
  'consent.given',
  'consent.denied',
  'consent.withdrawn',
  'family.revoked',
  'family.code-replayed',
  'family.refresh-token-reused',
  'exchange-rule.created',
  'exchange-rule.removed',
  'logout-token.undelivered',
  'set-up.link-made',
  'set-up.completed',
  'request.refused',
  'request.wrong-grant',
];
export const signingKeyAlgorithmValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['SigningKey']['algorithm']
> = ['ES256', 'RS256', 'EdDSA'];
export const signingKeyStateValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['SigningKey']['state']
> = ['published', 'active', 'retiring', 'dead', 'withdrawn'];
export const signingKeyRotationAlgorithmValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['SigningKeyRotation']['algorithm']
> = ['ES256', 'RS256', 'EdDSA'];
export const accountStatusValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['Account']['status']
> = ['enabled', 'disabled'];
export const accountRolesValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['Account']['roles']
> = ['admin', 'auditor'];
export const newAccountRolesValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['NewAccount']['roles']
> = ['admin', 'auditor'];
export const accountRolesRolesValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['AccountRoles']['roles']
> = ['admin', 'auditor'];
export const foundCredentialSetStatusValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['FoundCredentialSet']['status']
> = ['enabled', 'disabled', 'retired'];
export const foundCredentialKindValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['FoundCredential']['kind']
> = ['secret', 'key', 'trusted_issuer', 'consumer_key'];
export const foundCredentialStatusValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['FoundCredential']['status']
> = ['enabled', 'disabled', 'retired'];
export const foundAccountStatusValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['FoundAccount']['status']
> = ['enabled', 'disabled'];
export const foundTokenKindValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['FoundToken']['kind']
> = ['access_token', 'id_token', 'refresh_token'];
export const foundTokenStateValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['FoundToken']['state']
> = ['active', 'expired', 'revoked'];
export const settingSourceValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['Setting']['source']
> = ['environment', 'file', 'default'];
export const settingsDatabaseValues: ReadonlyArray<
  FlattenedDeepRequired<components>['schemas']['Settings']['database']
> = ['sqlite', 'postgres'];
