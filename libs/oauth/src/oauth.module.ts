import {
  createClientAuthMethods,
  describeServer,
  IntrospectToken,
  IssueTokens,
  KeyRing,
  RevokeToken,
  UserInfo,
  type Grant,
  type Ports,
} from '#protocol';
import { Module, type DynamicModule } from '@nestjs/common';
import { AuthorizeController } from './authorize/authorize.controller.js';
import { Certificates } from './certificates/certificates.js';
import { CertificatesController } from './certificates/certificates.controller.js';
import { BrowserCookies } from './browser/browser-cookies.js';
import { Visits } from './browser/visits.js';
import { FailedAttempts } from './throttle/failed-attempts.js';
import { DiscoveryController } from './discovery/discovery.controller.js';
import { OAuthErrors } from './errors/oauth-errors.js';
import { PageErrors } from './errors/page-errors.js';
import { Refusals } from './errors/refusals.js';
import { CLIENTS, CLOCK, CREDENTIAL_USES, EVENTS, ISSUER, METADATA } from './injection-tokens.js';
import { ConsentController } from './interaction/consent.controller.js';
import { LoginCodeController } from './interaction/login-code.controller.js';
import { LoginController } from './interaction/login.controller.js';
import { OwnSignIn } from './interaction/own-sign-in.js';
import { IntrospectionController } from './introspection/introspection.controller.js';
import { LogoutController } from './logout/logout.controller.js';
import { createPageProviders } from './page-providers.js';
import { LANGUAGES } from './pages/messages/language.js';
import { PagesController } from './pages/pages.controller.js';
import { createPassport } from './passport/create-passport.js';
import { ServerPassport } from './passport/server-passport.js';
import { ENDPOINTS, Registers } from './registers.js';
import { RevocationController } from './revocation/revocation.controller.js';
import { IntrospectionScans } from './throttle/introspection-scans.js';
import { TokenController } from './token/token.controller.js';
import { UserinfoController } from './userinfo/userinfo.controller.js';

/** The OAuth module: HTTP, Nest and Passport over the protocol. A folder an endpoint. */
@Module({})
export class OAuthModule {
  static forRoot(ports: Ports, keyRing: KeyRing, grants: readonly Grant[]): DynamicModule {
    const registers = new Registers(grants, createClientAuthMethods(ports));
    const { clientAuthMethods } = registers;
    return {
      module: OAuthModule,
      controllers: [
        TokenController,
        AuthorizeController,
        LoginController,
        LoginCodeController,
        ConsentController,
        PagesController,
        IntrospectionController,
        RevocationController,
        DiscoveryController,
        CertificatesController,
        UserinfoController,
        LogoutController,
      ],
      providers: [
        { provide: Registers, useValue: registers },
        { provide: ServerPassport, useValue: createPassport(clientAuthMethods, grants, ports.signIn) },
        { provide: IssueTokens, useValue: new IssueTokens(ports) },
        { provide: IntrospectToken, useValue: new IntrospectToken(ports) },
        { provide: RevokeToken, useValue: new RevokeToken(ports) },
        { provide: UserInfo, useValue: new UserInfo(ports) },
        { provide: FailedAttempts, useValue: new FailedAttempts() },
        { provide: KeyRing, useValue: keyRing },
        { provide: CLIENTS, useValue: ports.clients },
        { provide: Certificates, useValue: new Certificates(keyRing, ports.issuer) },
        { provide: ISSUER, useValue: ports.issuer },
        { provide: CLOCK, useValue: ports.clock },
        { provide: CREDENTIAL_USES, useValue: ports.credentialUses },
        { provide: EVENTS, useValue: ports.events },
        {
          provide: METADATA,
          useValue: describeServer(ports.issuer, ENDPOINTS, { ...registers, locales: LANGUAGES }),
        },
        { provide: IntrospectionScans, useValue: new IntrospectionScans() },
        ...createPageProviders(ports),
        Refusals,
        OAuthErrors,
        PageErrors,
      ],
      exports: [OAuthErrors, PageErrors, BrowserCookies, Visits, OwnSignIn],
    };
  }
}
