import { privateReason, type DryRunAnswer } from '#protocol';
import { audienceOf } from './token.js';

/** What a dry run found, in the words of the wire. `issuer` is the audience of tokens for the server itself. */
export function dryRunToWire(answer: DryRunAnswer, issuer: string) {
  if (!answer.granted) {
    const { refusal } = answer;
    const { code, description } = refusal;
    return {
      granted: false,
      error: code,
      error_description: description,
      check: privateReason(refusal) ?? undefined,
    };
  }
  const { subject, actors, target, origin } = answer.authorization;
  const isDelegated = actors.length > 0;
  return {
    granted: true,
    subject,
    account_id: isDelegated ? subject : null,
    actors,
    scope: target.scopes.join(' '),
    audience: audienceOf(target, issuer),
    delegation_id: isDelegated ? origin : null,
    lifetime: answer.lifetime,
  };
}
