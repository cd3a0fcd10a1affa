import {
  type Authorize,
  type AuthorizationStep,
  type ConsentAnswer,
  type Interaction,
  type Parameters,
  type UnitOfWork,
} from '#protocol';
import type { Visit } from '../browser/visits.js';
import type { OpenInteractions } from '../interaction/open-interactions.js';

/** Takes an authorization request from step to step: sign-in, consent, and back to the client (RFC 6749 §4.1). */
export class AuthorizationFlow {
  constructor(
    private readonly authorize: Authorize,
    private readonly interactions: OpenInteractions,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * The first step of a request that has just come.
   *
   * @throws OAuthError where no redirect is safe (RFC 6749 §4.1.2.1)
   */
  begin(params: Parameters, { session, context }: Visit): Promise<AuthorizationStep> {
    return this.authorize.next(params, { session, signedInHere: false, context });
  }

  /**
   * The next step of a request that is under way, or the one after the person's answer. The step that leads back to the
   * client ends the interaction, and there is one of it.
   *
   * @throws OAuthError as `begin`; PageFault where the interaction has ended
   */
  advance(interaction: Interaction, visit: Visit, answer?: ConsentAnswer): Promise<AuthorizationStep> {
    const params = new Map(interaction.params);
    const progress = progressOf(interaction, visit);
    return this.unitOfWork.run(async () => {
      const step =
        answer === undefined
          ? await this.authorize.next(params, progress)
          : await this.authorize.answer(params, progress, answer);
      if (step.kind === 'respond') await this.interactions.complete(interaction);
      return step;
    });
  }
}

/** Only a sign-in on this very way counts as one here, and only while its session is the browser's. */
function progressOf({ sessionId }: Interaction, { session, context }: Visit) {
  return { session, context, signedInHere: sessionId !== null && sessionId === session?.id };
}
