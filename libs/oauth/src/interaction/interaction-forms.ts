import type { Interaction, Parameters } from '#protocol';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { BrowserCookies } from '../browser/browser-cookies.js';
import { requireOwnForm } from '../browser/own-form.js';
import type { Visit, Visits } from '../browser/visits.js';
import { formOf } from '../request/protocol-request.js';
import { queryOf } from '../request/query.js';
import type { OpenInteractions } from './open-interactions.js';

/** A page of an interaction that the right browser asks for. */
export interface OpenPage {
  readonly visit: Visit;
  /** The value of the cookie that the interaction is bound to: the browser's, or one of its own. */
  readonly boundTo: string;
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
    private readonly cookies: BrowserCookies,
    private readonly interactions: OpenInteractions,
  ) {}

  /**
   * The page that a URL names.
   *
   * @throws PageFault, OAuthError invalid_request
   */
  open(request: FastifyRequest, reply: FastifyReply): Promise<OpenPage> {
    return this.find(queryOf(request).get('interaction'), request, reply);
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
    const page = await this.find(form.get('interaction'), request, reply);
    const origin = { issuer: this.issuer, browser: page.boundTo, matter: matterOf(page) };
    requireOwnForm(form, request, origin);
    return { form, ...page };
  }

  private async find(
    id: string | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<OpenPage> {
    const visit = await this.visits.of(request, reply);
    const boundTo = this.cookies.boundTo(id ?? '', request) ?? visit.browser;
    return { visit, boundTo, interaction: await this.interactions.find(id, boundTo) };
  }
}

/** What the forms of signing in are about. */
export const signInMatter = ({ interaction }: OpenPage): string => `sign-in ${interaction.id}`;

/** What the form of consent is about: whoever signed in since as somebody else did not see it. */
export const consentMatter = ({ interaction, visit }: OpenPage): string =>
  `consent ${interaction.id} ${visit.session?.accountId}`;
