import type { AuthorizationStep, Client, Clients, Interaction } from '#protocol';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { antiForgeryOf } from '../browser/anti-forgery.js';
import { CLIENTS } from '../injection-tokens.js';
import { CodePage } from '../pages/code-page.js';
import { ConsentPage } from '../pages/consent-page.js';
import { formTargetOf } from '../pages/content-security-policy.js';
import { sendPage } from '../pages/send-page.js';
import { SignInPage, type SignInProblem } from '../pages/sign-in-page.js';
import { messagesFor } from '../request/messages-for.js';
import { consentMatter, signInMatter, type OpenPage } from './interaction-forms.js';
import { INTERACTION_PATHS, OWN_PAGES, type InteractionPage } from './own-pages.js';

/** What a sign-in page shows again after an attempt that failed. */
export interface FailedAttempt {
  readonly problem: SignInProblem;
  readonly login?: string | undefined;
}

type ConsentStep = Extract<AuthorizationStep, { readonly kind: 'consent' }>;

/** Characters of an address of mail (RFC 5321 §4.5.3.1.3); a longer hint is none. */
const LONGEST_LOGIN = 254;

/** Sends the pages of interactions. */
@Injectable()
export class InteractionPages {
  constructor(@Inject(CLIENTS) private readonly clients: Clients) {}

  /** The first step of signing in. */
  async signIn(page: OpenPage, reply: FastifyReply, failed?: FailedAttempt): Promise<void> {
    const { interaction } = page;
    const client = await this.clientOf(interaction);
    const login = failed?.login ?? hintOf(interaction);
    sendPage(
      reply,
      <SignInPage
        {...formOf('signIn', page, signInMatter(page))}
        messages={messagesOf(interaction, reply)}
        application={client?.application.name ?? null}
        login={login}
        problem={failed?.problem}
      />,
      { ...sentWith(failed, reply), formAction: targetsOf(interaction, client) },
    );
  }

  /** The second step of signing in. */
  async code(page: OpenPage, reply: FastifyReply, failed?: FailedAttempt): Promise<void> {
    const { interaction } = page;
    sendPage(
      reply,
      <CodePage
        {...formOf('code', page, signInMatter(page))}
        messages={messagesOf(interaction, reply)}
        problem={failed?.problem}
      />,
      { ...sentWith(failed, reply), formAction: targetsOf(interaction, await this.clientOf(interaction)) },
    );
  }

  /** The question whether an application may have what it asks for. */
  consent(page: OpenPage, { request, question }: ConsentStep, reply: FastifyReply): void {
    sendPage(
      reply,
      <ConsentPage
        {...formOf('consent', page, consentMatter(page))}
        messages={messagesFor(reply.request, {
          uiLocales: request.uiLocales,
          chosen: question.person.locale,
        })}
        question={question}
        accountPath={OWN_PAGES.account}
      />,
      { formAction: [formTargetOf(request.redirectUri)] },
    );
  }

  private async clientOf({ params }: Interaction): Promise<Client | undefined> {
    const clientId = new Map(params).get('client_id');
    return clientId === undefined ? undefined : this.clients.find(clientId);
  }
}

function formOf(name: InteractionPage, { interaction, boundTo }: OpenPage, matter: string) {
  const antiForgery = antiForgeryOf(boundTo, matter);
  return { action: INTERACTION_PATHS[name], interaction: interaction.id, antiForgery };
}

function messagesOf({ params }: Interaction, { request }: FastifyReply) {
  return messagesFor(request, { uiLocales: new Map(params).get('ui_locales')?.split(' ') ?? [] });
}

function hintOf({ params }: Interaction): string | undefined {
  const hint = new Map(params).get('login_hint');
  return hint === undefined || hint.length > LONGEST_LOGIN ? undefined : hint;
}

/** Where a form of the interaction may lead in the end: back to the client. Its request was checked when it came. */
function targetsOf({ params }: Interaction, client: Client | undefined): readonly string[] {
  const redirectUri = new Map(params).get('redirect_uri') ?? client?.redirectUris[0];
  return redirectUri === undefined ? [] : [formTargetOf(redirectUri)];
}

/** Nothing was looked at where somebody tried too often; a refusal is a page as any other. */
function sentWith(failed: FailedAttempt | undefined, reply: FastifyReply): { readonly status?: number } {
  if (failed?.problem.kind !== 'throttled') return {};
  reply.header('Retry-After', String(failed.problem.retryAfter));
  return { status: 429 };
}
