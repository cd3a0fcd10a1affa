/** What is asked of applications begins so; what changes one makes all of it stale. */
export const APPLICATIONS = ['applications'] as const;

/** What is asked of credential sets begins so. */
export const CREDENTIAL_SETS = ['credential-sets'] as const;
