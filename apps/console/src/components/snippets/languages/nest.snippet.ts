import type { Recipe } from '../recipe.js';
import { program, quoted, type SnippetLanguage } from '../snippet-language.js';
import { javascript } from './javascript.snippet.js';

/** TypeScript for Nest: two legs by the client library, which keeps and renews tokens; the rest as in JavaScript. */
export const nest: SnippetLanguage = {
  id: 'nest',
  name: 'TypeScript · Nest',
  needs: (recipe) => (isOfLibrary(recipe) ? 'libs/client' : javascript.needs?.(recipe)),
  write: (recipe) =>
    isOfLibrary(recipe) ? program(module(recipe), service()) : typed(javascript.write(recipe)),
};

/** What the library does otherwise, or not at all: it has the secret in the header, and signs for service accounts. */
const FOREIGN = ['subject_token', 'client_assertion', 'client_secret'];

const isOfLibrary = ({ authorize, fields }: Recipe): boolean =>
  authorize === null && !fields.some(([name]) => FOREIGN.includes(name));

function module({ basic, assertion, fields, tokenEndpoint }: Recipe): string {
  const target = fields.flatMap(([name, value]) =>
    (name === 'scope' || name === 'resource') && 'literal' in value
      ? [`      ${name}: ${quoted(value.literal)},`]
      : [],
  );
  const issuer = assertion?.audience ?? new URL(tokenEndpoint).origin;
  return `import { ClientModule, TokenSource } from '#client';
import { Injectable, Module } from '@nestjs/common';

@Module({
  imports: [
    ClientModule.forRoot({
      issuer: ${quoted(issuer)},
      clientId: ${quoted(basic?.clientId ?? assertion?.clientId ?? '')},
${(basic === null ? keyLines(assertion) : ["      clientSecret: process.env.OAUTH_CLIENT_SECRET ?? '',"]).concat(target).join('\n')}
    }),
  ],
})
export class AppModule {}`;
}

const keyLines = (assertion: Recipe['assertion']): string[] => [
  "      privateKey: process.env.OAUTH_PRIVATE_KEY ?? '',",
  `      keyId: ${quoted(assertion?.keyId ?? '')},`,
];

const service = (): string => `@Injectable()
export class Invoices {
  constructor(private readonly tokens: TokenSource) {}

  async all(): Promise<unknown> {
    const answer = await this.tokens.fetch('https://api.example/invoices');
    return answer.json();
  }
}`;

/** What strict TypeScript wants said of a variable of the environment, and of an answer. */
function typed(code: string | undefined): string | undefined {
  return code
    ?.replaceAll(/process\.env\.(\w+)/g, "(process.env.$1 ?? '')")
    .replace("back.get('code');", "back.get('code') ?? '';")
    .replace(
      'await answer.json();',
      '(await answer.json()) as { access_token: string; expires_in: number };',
    );
}
