import { createHash } from 'node:crypto';
import { renderToStaticMarkup } from 'react-dom/server';
import { samplePages, sampleQuestion } from '../testing/sample-pages.js';
import { messagePaths, unsaidMessages } from '../testing/unsaid-messages.js';
import { ConsentPage } from './consent-page.js';
import { FORM_POST_SCRIPT, FormPostPage } from './form-post-page.js';
import { LANGUAGES } from './messages/language.js';
import { messagesIn } from './messages/messages.js';
import { SignInPage } from './sign-in-page.js';
import { STYLESHEET } from './stylesheet.js';

const FORM = { action: '/consent', interaction: 'i', antiForgery: 'a' };
const messages = messagesIn('en');
const html = LANGUAGES.flatMap((language) =>
  [...samplePages(messagesIn(language))].map(
    ([name, page]) => [`${name} in ${language}`, language, renderToStaticMarkup(page)] as const,
  ),
);

const consent = (changes: Parameters<typeof sampleQuestion>[0]) =>
  renderToStaticMarkup(
    <ConsentPage messages={messages} {...FORM} question={sampleQuestion(changes)} accountPath="/account" />,
  );

describe('every page', () => {
  it.each(html)(
    'has a language, a title, one heading and nothing from elsewhere: %s',
    (_, language, page) => {
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).toMatch(/<title>[^<]+ · Legate<\/title>/);
      expect(page.match(/<h1>/g)).toHaveLength(1);
      expect(page.match(/(?:src|href)="(?!\/|data:)[^"]*"/g)).toBeNull();
      expect(page).toContain(`<link rel="stylesheet" href="${STYLESHEET.path}"/>`);
    },
  );

  it.each(html)(
    'has no inline style or handler, and no script of its own (case 211): %s',
    (name, _, page) => {
      expect(page).not.toMatch(/<style| style=| on[a-z]+="/);
      expect(page.match(/<script/g)?.length ?? 0).toBe(name.startsWith('form post') ? 1 : 0);
    },
  );

  it('says everything that its language can say', () => {
    expect(unsaidMessages(messages, samplePages)).toEqual([]);
  });

  it.each(LANGUAGES)('says the same in %s as in the others', (language) => {
    expect(messagePaths(messagesIn(language))).toEqual(messagePaths(messages));
  });
});

describe('the consent page', () => {
  it('shows a hostile name as harmless text (case 35)', () => {
    const name = `<img src=x onerror=alert(1)>\u202E${'x'.repeat(10_000)}`;
    const page = consent({ client: { application: { id: 'app_1', name } } });
    expect(page).toContain('<bdi class="name">&lt;img src=x onerror=alert(1)&gt;xxx');
    expect(page).not.toMatch(/<img|\u202E|x{100}/);
  });

  it('shows where the answer goes, and as which account (case 35)', () => {
    const page = consent({});
    expect(page).toContain('Your answer goes to <bdi class="name">album.example</bdi>');
    expect(page).toContain('anna@people.example');
  });

  it('asks who one is, then how long it lasts, then what APIs define; a bare name is code', () => {
    const asked = consent({}).match(/(?<=<span class="what"><bdi>).*?(?=<\/bdi>)/g);
    expect(asked).toEqual([
      messages.consent.scopes['openid'],
      messages.consent.scopes['profile'],
      messages.consent.scopes['email'],
      messages.consent.scopes['offline_access'],
      'See who your friends are',
      '<code>add_friends</code>',
    ]);
  });

  it('has a ticked box for what may be left out, and none for the rest', () => {
    const page = consent({});
    expect(page.match(/name="scope:[a-z_]+"/g)).toEqual([
      'name="scope:profile"',
      'name="scope:email"',
      'name="scope:offline_access"',
      'name="scope:view_friends"',
      'name="scope:add_friends"',
    ]);
    expect(page.match(/checked=""/g)).toHaveLength(5);
  });

  it('weighs both answers the same, and denies when Enter is pressed', () => {
    const buttons = consent({}).match(/<button type="submit" id="consent-[^>]*>/g);
    expect(buttons).toEqual([
      '<button type="submit" id="consent-deny" value="deny" name="answer">',
      '<button type="submit" id="consent-allow" value="allow" name="answer">',
    ]);
  });

  it('says what is asked in the name of something that every object has', () => {
    expect(consent({ claims: ['constructor'] })).toContain('<bdi class="name">constructor</bdi>');
  });
});

describe('the sign-in page', () => {
  it('describes its lines by what was wrong', () => {
    const page = renderToStaticMarkup(
      <SignInPage messages={messages} {...FORM} application={null} problem={{ kind: 'refused' }} />,
    );
    expect(page).toContain('<p id="problem" class="problem" role="alert">');
    expect(page.match(/aria-invalid="true" aria-describedby="problem"/g)).toHaveLength(2);
  });

  it('takes the hint of a stranger as text (case 35)', () => {
    const page = renderToStaticMarkup(
      <SignInPage messages={messages} {...FORM} application={null} login={'"><script>'} />,
    );
    expect(page).toContain('value="&quot;&gt;&lt;script&gt;"');
  });
});

describe('the form post page', () => {
  const page = renderToStaticMarkup(
    <FormPostPage
      messages={messages}
      action="https://album.example/cb"
      params={new Map([['state', '"></form><script>alert(1)</script>']])}
    />,
  );

  it('carries the state as text (case 26)', () => {
    expect(page).toContain('value="&quot;&gt;&lt;/form&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  });

  it('has the one script that its policy names (case 26)', () => {
    const script = /<script>(.*?)<\/script>/.exec(page)?.[1] ?? '';
    expect(FORM_POST_SCRIPT).toBe(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  });
});
