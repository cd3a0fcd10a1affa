import { LANGUAGES } from '#oauth';
import { messagePaths, unsaidMessages } from '#oauth/testing';
import { renderToStaticMarkup } from 'react-dom/server';
import { sampleAccountPages, sampleOverview } from '../testing/sample-account-pages.js';
import { AccountPage } from './account-page.js';
import { accountMessagesIn } from './messages/messages.js';
import { QrCode } from './qr-code.js';

const messages = accountMessagesIn('en');
const html = LANGUAGES.flatMap((language) =>
  [...sampleAccountPages(language)].map(
    ([name, page]) => [`${name} in ${language}`, renderToStaticMarkup(page)] as const,
  ),
);
const overview = (changes: Parameters<typeof sampleOverview>[1]) =>
  renderToStaticMarkup(<AccountPage {...sampleOverview(messages, changes)} />);

describe('every page of the account', () => {
  it.each(html)('has one heading, and no inline style, handler or script (case 211): %s', (_, page) => {
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).not.toMatch(/<style| style=| on[a-z]+="|<script/);
  });

  it.each(html)('proves with each form where it was written (case 45): %s', (_, page) => {
    const fields = page.match(/name="anti_forgery"/g)?.length ?? 0;
    expect(fields).toBe(page.match(/<form/g)?.length ?? 0);
  });

  it('says everything that its language can say', () => {
    expect(unsaidMessages(messages, (heard) => sampleAccountPages('en', heard))).toEqual([]);
  });

  it.each(LANGUAGES)('says the same in %s as in the others', (language) => {
    expect(messagePaths(accountMessagesIn(language))).toEqual(messagePaths(messages));
  });
});

describe('the overview', () => {
  it('shows hostile names as harmless text (case 35)', () => {
    const name = `<b onclick=x>\u202E${'x'.repeat(10_000)}`;
    const [application] = sampleOverview(messages).applications;
    const page = overview({ applications: application === undefined ? [] : [{ ...application, name }] });
    expect(page).toContain('<bdi class="name">&lt;b onclick=x&gt;xxx');
    expect(page).not.toMatch(/<b |\u202E|x{100}/);
  });

  it('says how far taking access back reaches', () => {
    expect(overview({ longestAccess: 600 })).toContain('for at most 10 minutes');
  });

  it('ends any session but that of its own browser, and names each to those who only hear the page', () => {
    const page = overview({});
    expect(page.match(/name="session" value="(\w+)"/g)).toEqual([
      'name="session" value="ses_2"',
      'name="session" value="ses_3"',
    ]);
    expect(page).toContain('aria-label="End the session of Safari on iOS"');
  });
});

it('a QR code has a dark module where its picture says so, inside a quiet zone', () => {
  const svg = renderToStaticMarkup(<QrCode text="otpauth://totp/a" label="a code" />);
  expect(svg).toContain('<path d="M4 4h1v1h-1z');
  expect(svg).not.toMatch(/M[0-3] /);
});
