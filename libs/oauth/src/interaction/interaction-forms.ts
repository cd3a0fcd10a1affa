import type { Interaction, Parameters } from '#protocol';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { requireOwnForm } from '../browser/own-form.js';
import type { Visit, Visits } from '../browser/visits.js';
import { formOf } from '../request/protocol-request.js';
import { queryOf } from '../request/query.js';
import type { OpenInteractions } from './open-interactions.js';

/** A page of an interaction that the right browser asks for. */
export interface OpenPage {
  readonly visit: Visit;
  readonly interaction: Interaction;
}

/** A form of such a page, as it was sent. */
export interface SentForm extends OpenPage {
  readonly form: Parameters;
}

/** Opens the pages of interactions, and reads their forms, for the browser where the interaction began. */
export class InteractionForms {
  constructor(
    private readonly issuer: string,
    private readonly visits: Visits,
    private readonly interactions: OpenInteractions,
  ) {}

  /**
   * The page that a URL names.
   *
   * @throws PageFault, OAuthError invalid_request
   */
  async open(request: FastifyRequest, reply: FastifyReply): Promise<OpenPage> {
    const visit = await this.visits.of(request, reply);
    const interaction = await this.interactions.find(queryOf(request).get('interaction'), visit.browser);
    return { visit, interaction };
  }

  /**
   * The form that was sent, where it was written by us, for this browser and this matter (RFC 6749 §10.12).
   *
   * @throws PageFault, OAuthError invalid_request
   */
  async read(
    request: FastifyRequest,
    reply: FastifyReply,
    matterOf: (page: OpenPage) => string = signInMatter,
  ): Promise<SentForm> {
    const form = formOf(request);
    const visit = await this.visits.of(request, reply);
    const interaction = await this.interactions.find(form.get('interaction'), visit.browser);
    const matter = matterOf({ visit, interaction });
    requireOwnForm(form, request, { issuer: this.issuer, browser: visit.browser, matter });
    return { form, visit, interaction };
  }
}

/** What the forms of signing in are about. */
export const signInMatter = ({ interaction }: OpenPage): string => `sign-in ${interaction.id}`;

/** What the form of consent is about: whoever signed in since as somebody else did not see it. */
export const consentMatter = ({ interaction, visit }: OpenPage): string =>
  `consent ${interaction.id} ${visit.session?.accountId}`;
