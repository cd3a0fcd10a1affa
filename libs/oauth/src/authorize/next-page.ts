import type { AuthorizationStep, Interaction } from '#protocol';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { pageAddress } from '../interaction/own-pages.js';
import type { ProtocolRequest } from '../request/protocol-request.js';
import { AuthorizationAnswers } from './authorization-answers.js';
import { seeOther } from './see-other.js';

/** Leads a browser to where the next step of its authorization request happens. */
@Injectable()
export class NextPage {
  constructor(private readonly answers: AuthorizationAnswers) {}

  /** `interactionOf` gives, or begins, the interaction that the pages belong to; an answer to the client needs none. */
  async lead(
    step: AuthorizationStep,
    interactionOf: () => Interaction | Promise<Interaction>,
    request: ProtocolRequest,
    reply: FastifyReply,
  ): Promise<void> {
    if (step.kind === 'respond') {
      await this.answers.send(step.response, request, reply);
    } else {
      const { id } = await interactionOf();
      seeOther(reply, pageAddress(step.kind === 'consent' ? 'consent' : 'signIn', id));
    }
  }
}
