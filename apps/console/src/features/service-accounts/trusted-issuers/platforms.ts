import type { Schema } from '../../../lib/api/client.js';

type Condition = Schema<'NewClaimCondition'>;

/** A platform whose workloads have tokens of their own, and how a trust in its issuer usually begins. */
export interface Platform {
  readonly issuer: string;
  readonly conditions: readonly Condition[];
  /** Whether its workloads send the same token more than once. */
  readonly isReusable: boolean;
  /** Where the platform tells what stands in its tokens. */
  readonly learn: string | null;
}

const exactly = (claim: string, value = ''): Condition => ({ claim, match: 'exact', value });

/** The platforms that are offered; what is to be filled in is empty. */
export const PLATFORMS = {
  github: {
    issuer: 'https://token.actions.githubusercontent.com',
    conditions: [exactly('sub', 'repo:OWNER/REPOSITORY:ref:refs/heads/main'), exactly('repository_id')],
    isReusable: false,
    learn: 'https://docs.github.com/en/actions/reference/security/oidc',
  },
  kubernetes: {
    issuer: '',
    conditions: [exactly('sub', 'system:serviceaccount:NAMESPACE:NAME')],
    isReusable: true,
    learn: 'https://kubernetes.io/docs/concepts/security/service-accounts/',
  },
  google: {
    issuer: 'https://accounts.google.com',
    conditions: [exactly('sub')],
    isReusable: true,
    learn: 'https://cloud.google.com/compute/docs/instances/verifying-instance-identity',
  },
  azure: {
    issuer: 'https://login.microsoftonline.com/TENANT/v2.0',
    conditions: [exactly('sub')],
    isReusable: true,
    learn: 'https://learn.microsoft.com/en-us/entra/identity-platform/access-tokens',
  },
  other: { issuer: '', conditions: [exactly('sub')], isReusable: false, learn: null },
} as const satisfies Readonly<Record<string, Platform>>;

/** The names of the platforms, in the order in which they are offered. */
export const PLATFORM_NAMES = ['github', 'kubernetes', 'google', 'azure', 'other'] as const;
export type PlatformName = (typeof PLATFORM_NAMES)[number];
