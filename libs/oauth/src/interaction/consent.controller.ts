import { invalidRequest, type ConsentAnswer, type Parameters } from '#protocol';
import { Controller, Get, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AuthorizationFlow } from '../authorize/authorization-flow.js';
import { NextPage } from '../authorize/next-page.js';
import { seeOther } from '../authorize/see-other.js';
import { PageFault } from '../errors/page-fault.js';
import { SCOPE_FIELD } from '../pages/consent-items.js';
import { CONSENT_ANSWERS } from '../pages/consent-page.js';
import { NotHeadGuard } from '../request/not-head.guard.js';
import type { ProtocolRequest } from '../request/protocol-request.js';
import { consentMatter, InteractionForms, type OpenPage } from './interaction-forms.js';
import { InteractionPages } from './interaction-pages.js';
import { INTERACTION_PATHS, pageAddress } from './own-pages.js';

/** The question whether an application may have what it asks for, and the person's answer. */
@Controller(INTERACTION_PATHS.consent)
@UseGuards(NotHeadGuard)
export class ConsentController {
  constructor(
    private readonly forms: InteractionForms,
    private readonly pages: InteractionPages,
    private readonly flow: AuthorizationFlow,
    private readonly nextPage: NextPage,
  ) {}

  @Get()
  async show(@Req() request: ProtocolRequest, @Res() reply: FastifyReply): Promise<void> {
    const page = ofAuthorization(await this.forms.open(request, reply));
    const step = await this.flow.advance(page.interaction, page.visit);
    if (step.kind === 'consent') this.pages.consent(page, step, reply);
    else await this.nextPage.lead(step, () => page.interaction, request, reply);
  }

  @Post()
  async answer(@Req() request: ProtocolRequest, @Res() reply: FastifyReply): Promise<void> {
    const { form, ...page } = await this.forms.read(request, reply, consentMatter);
    const { interaction, visit } = ofAuthorization(page);
    if (form.get('answer') === CONSENT_ANSWERS.otherAccount) {
      seeOther(reply, pageAddress('signIn', interaction.id));
      return;
    }
    const step = await this.flow.advance(interaction, visit, answerIn(form));
    await this.nextPage.lead(step, () => interaction, request, reply);
  }
}

/** Who signs in for a page of ours is asked for no consent. */
function ofAuthorization<T extends OpenPage>(page: T): T {
  if (page.interaction.purpose === 'authorization') return page;
  throw new PageFault('page-expired', 'the interaction asks for no consent');
}

function answerIn(form: Parameters): ConsentAnswer {
  const answer = form.get('answer');
  if (answer !== CONSENT_ANSWERS.allow && answer !== CONSENT_ANSWERS.deny) {
    throw invalidRequest('answer: allow or deny');
  }
  const scopes = [...form.keys()].filter((name) => name.startsWith(SCOPE_FIELD));
  return {
    allowed: answer === CONSENT_ANSWERS.allow,
    scopes: scopes.map((name) => name.slice(SCOPE_FIELD.length)),
  };
}
