/** Claims of GitHub that an organisation can make `sub` of, and that the workflows of everybody may have. */
const SHARED_CLAIMS = [
  ...['environment', 'ref', 'ref_type', 'ref_protected', 'head_ref', 'base_ref', 'sha', 'event_name'],
  ...['workflow', 'workflow_sha', 'job_workflow_sha', 'runner_environment', 'repository_visibility'],
  ...['actor', 'actor_id', 'run_id', 'run_number', 'run_attempt'],
].join('|');

/**
 * Beginnings of `sub` that several segments long still say nothing about whose a workload is, by platform. What follows
 * them does: a namespace, an account, an organisation.
 */
const NAMELESS: readonly RegExp[] = [
  // Kubernetes: system:serviceaccount:NAMESPACE:NAME
  /^system:serviceaccount:$/,
  // SPIFFE in Kubernetes: spiffe://DOMAIN/ns/NAMESPACE/sa/NAME
  /^spiffe:\/\/[^/]*\/(?:ns\/)?$/,
  // AWS: arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE
  /^arn:(?:[^:]*:){1,3}$/,
  // Pulumi: pulumi:deploy:org:ORGANISATION:…
  /^pulumi:[^:]*:(?:org:)?$/,
  // Modal: modal:workspace_id:WORKSPACE:…
  /^modal:workspace_id:$/,
  // GitHub, where an organisation made `sub` of other claims than the repository.
  new RegExp(String.raw`^(?:(?:${SHARED_CLAIMS}):[^:]*(?::|$))+(?:\w+:)?$`),
];

/** The whole segments before the first `*` of a pattern for `sub`, where they name no owner; undefined where they do. */
export function namelessHeadOf(pattern: string): string | undefined {
  const literal = pattern.slice(0, pattern.indexOf('*'));
  const head = literal.replace(/[^:/]*$/, '');
  return NAMELESS.some((form) => form.test(head)) ? head : undefined;
}
