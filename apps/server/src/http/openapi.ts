import { createHash } from 'node:crypto';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ADMIN_SCOPE, AUDIT_SCOPE } from '#protocol';
import { SECURITY_SCHEME, SESSION_SCHEME } from '../admin/access/permissions.js';
import { pathOf } from './path-of.js';

const DOCUMENT = '/api/openapi.json';
const PAGE = '/api/docs';
/** The page hides its icons by a style attribute, which its policy forbids; a style block may do the same. */
const HIDDEN_ICONS = 'body > svg { position: absolute; width: 0; height: 0 }';

/** Serves the OpenAPI document of the management API and a page that shows it. Call it before the server is ready. */
export function describeApi(app: NestFastifyApplication): void {
  protectPage(app);
  SwaggerModule.setup(PAGE, app, () => createDocument(app), {
    jsonDocumentUrl: DOCUMENT,
    raw: ['json'],
    customSiteTitle: 'Legate management API',
    customCss: HIDDEN_ICONS,
    swaggerOptions: { validatorUrl: null, persistAuthorization: false },
  });
}

/** The OpenAPI 3.1 document, computed from the controllers. */
export function createDocument(app: NestFastifyApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, describeWhole(), {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  return { ...document, paths: onlyAdmin(document.paths) };
}

function describeWhole(): Omit<OpenAPIObject, 'paths'> {
  return new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Legate management API')
    .setDescription(
      'Applications, credential sets, APIs and the ledger. Faults are problem documents (RFC 9457): 400 for what is ' +
        'malformed, 422 for a value that breaks a rule. Lists are pages: pass `next` as `after`. An edit names the ' +
        'version it was made from: send the ETag in If-Match.',
    )
    .setVersion('1')
    .addServer('/')
    .addOAuth2(
      {
        type: 'oauth2',
        description: 'A client_credentials token of this server',
        flows: {
          clientCredentials: {
            tokenUrl: '/oauth/token',
            scopes: { [ADMIN_SCOPE]: 'Reads and changes everything', [AUDIT_SCOPE]: 'Reads everything' },
          },
        },
      },
      SECURITY_SCHEME,
    )
    .addSecurity(SESSION_SCHEME, {
      type: 'apiKey',
      in: 'cookie',
      name: '__Host-legate-session',
      description:
        'The session of a person with the role admin or auditor, on pages of this server. What changes something ' +
        'sends the header X-Legate-Anti-Forgery with the value of GET /api/v1/session; sensitive acts need a sign-in ' +
        'that is at most 15 minutes old. The cookie is called legate-session where the issuer is http.',
    })
    .build();
}

/** Protocol endpoints are described by their RFCs and by discovery. */
function onlyAdmin(paths: OpenAPIObject['paths']): OpenAPIObject['paths'] {
  return Object.fromEntries(Object.entries(paths).filter(([path]) => path.startsWith('/api/v1/')));
}

/** The page runs scripts of this server only, and styles of this server or those that stand in the page itself. */
function protectPage(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onSend', (request, reply, payload, done) => {
    if (pathOf(request).startsWith(PAGE)) {
      reply.header('Content-Security-Policy', policyFor(payload)).header('Referrer-Policy', 'no-referrer');
    }
    done(null, payload);
  });
}

function policyFor(payload: unknown): string {
  const page = typeof payload === 'string' ? payload : '';
  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
    ([, style = '']) => ` '${hashOf(style)}'`,
  );
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${styles.join('')}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
