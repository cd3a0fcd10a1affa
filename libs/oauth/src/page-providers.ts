import { Authorize, type Ports } from '#protocol';
import type { Provider } from '@nestjs/common';
import { AuthorizationAnswers } from './authorize/authorization-answers.js';
import { AuthorizationFlow } from './authorize/authorization-flow.js';
import { NextPage } from './authorize/next-page.js';
import { BrowserCookies } from './browser/browser-cookies.js';
import { Visits } from './browser/visits.js';
import { SignOut } from './logout/sign-out.js';
import { AfterSignIn } from './interaction/after-sign-in.js';
import { InteractionForms } from './interaction/interaction-forms.js';
import { InteractionPages } from './interaction/interaction-pages.js';
import { OpenInteractions } from './interaction/open-interactions.js';
import { OwnSignIn } from './interaction/own-sign-in.js';

/** What the endpoints are made of that people see: the browser, the interaction, and the way through it. */
export function createPageProviders(ports: Ports): Provider[] {
  const cookies = new BrowserCookies(ports.issuer);
  const visits = new Visits(cookies, ports.sessions);
  const interactions = new OpenInteractions(ports);
  const flow = new AuthorizationFlow(new Authorize(ports), interactions, ports.unitOfWork);
  return [
    { provide: BrowserCookies, useValue: cookies },
    { provide: Visits, useValue: visits },
    { provide: OpenInteractions, useValue: interactions },
    { provide: AuthorizationFlow, useValue: flow },
    { provide: SignOut, useValue: new SignOut(ports, cookies) },
    {
      provide: InteractionForms,
      useValue: new InteractionForms(ports.issuer, visits, cookies, interactions),
    },
    ...[AuthorizationAnswers, NextPage, InteractionPages, OwnSignIn, AfterSignIn],
  ];
}
