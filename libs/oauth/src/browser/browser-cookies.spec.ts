import type { Interaction } from '#protocol';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BrowserCookies } from './browser-cookies.js';

const BROWSER = 'b'.repeat(43);
const SESSION = 's'.repeat(43);

/** A request with this `Cookie` header. */
const asking = (cookie?: string) => ({ headers: { cookie } }) as unknown as FastifyRequest;

/** A reply that keeps the cookies it sets. */
function replying() {
  const set: string[] = [];
  return { set, reply: { header: (_: string, value: string) => set.push(value) } as unknown as FastifyReply };
}

const https = new BrowserCookies('https://id.example');
const http = new BrowserCookies('http://localhost:3000');

describe('the cookies of a browser', () => {
  it('are for this host, HTTPS and HTTP alone where the issuer is https (case 49)', () => {
    const { set, reply } = replying();
    https.openSession(reply, SESSION);
    expect(set).toEqual([`__Host-legate-session=${SESSION}; Path=/; HttpOnly; Secure; SameSite=Lax`]);
  });

  it('have plain names where the issuer is http, for a browser would refuse the others', () => {
    const { set, reply } = replying();
    http.openSession(reply, SESSION);
    expect(set).toEqual([`legate-session=${SESSION}; Path=/; HttpOnly; SameSite=Lax`]);
  });

  it('recognize a new browser from its first page on', () => {
    const { set, reply } = replying();
    const browser = https.recognizeBrowser(asking(), reply);
    expect(set).toHaveLength(1);
    expect(set[0]).toContain(`__Host-legate-browser=${browser}; Max-Age=34560000; Path=/; HttpOnly; Secure`);
    expect(https.browserOf(asking(`__Host-legate-browser=${browser}`))).toBe(browser);
  });

  it('leave a known browser as it is', () => {
    const { set, reply } = replying();
    expect(http.recognizeBrowser(asking(`legate-browser=${BROWSER}`), reply)).toBe(BROWSER);
    expect(set).toEqual([]);
  });

  it.each([
    ['says so', { 'sec-fetch-site': 'cross-site' }],
    ['has another origin', { origin: 'https://evil.example' }],
  ])('are not replaced by a form of another site, which brings none (case 45): one that %s', (_, headers) => {
    const { set, reply } = replying();
    const request = { method: 'POST', headers } as unknown as FastifyRequest;
    expect(https.recognizeBrowser(request, reply)).toMatch(/^\w{43}$/);
    expect(set).toEqual([]);
  });

  describe('of an interaction', () => {
    const INTERACTION = { id: 'i'.repeat(43), createdAt: 1000, expiresAt: 1_801_000 } as Interaction;
    const bound = (cookies: BrowserCookies, request: FastifyRequest) => {
      const { set, reply } = replying();
      cookies.bind(INTERACTION, BROWSER, request, reply);
      return set;
    };

    it('last as long as it does, and are for the browser that came without cookies', () => {
      expect(bound(https, asking('theme=dark'))).toEqual([
        `__Host-legate-browser-iiiiiiii=${BROWSER}; Max-Age=1800; Path=/; HttpOnly; Secure; SameSite=Lax`,
      ]);
      const brought = asking(`legate-browser=${'o'.repeat(43)}; legate-browser-iiiiiiii=${BROWSER}`);
      expect([http.boundTo(INTERACTION.id, brought), http.boundTo('j'.repeat(43), brought)]).toEqual([
        BROWSER,
        undefined,
      ]);
    });

    it.each([
      ['a browser that has one', asking(`legate-browser=${BROWSER}`)],
      ['a browser that has more than is read', asking(`legate-browser=${BROWSER}; a=${'x'.repeat(9000)}`)],
      [
        'a form of another site, which could bring any number (case 45)',
        { method: 'POST', headers: { 'sec-fetch-site': 'cross-site' } } as unknown as FastifyRequest,
      ],
    ])('are not given to %s', (_, request) => {
      expect(bound(http, request)).toEqual([]);
    });
  });

  it('are read from among others', () => {
    const header = `a=1; legate-browser=${BROWSER}; legate-session=${SESSION}`;
    expect([http.browserOf(asking(header)), http.sessionOf(asking(header))]).toEqual([BROWSER, SESSION]);
  });

  it('are taken back with the session', () => {
    const { set, reply } = replying();
    http.closeSession(reply);
    expect(set).toEqual(['legate-session=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax']);
  });

  it.each([
    ['duplicate', `legate-session=${SESSION}; legate-session=${SESSION}`],
    ['duplicate with blanks', `legate-session=${SESSION};legate-session =${'t'.repeat(43)}`],
    ['shorter', 'legate-session=abc'],
    ['longer', `legate-session=${SESSION}s`],
    ['oddly spelled', `legate-session=${'%73'.repeat(43)}x`],
    ['without value', 'legate-session'],
    ['of another name', `Legate-Session=${SESSION}`],
    ['without the prefix', `xlegate-session=${SESSION}`],
    ['in an oversized header', `legate-session=${SESSION}; a=${'x'.repeat(9000)}`],
  ])('that are %s open nothing (case 49)', (_, header) => {
    expect(http.sessionOf(asking(header))).toBeUndefined();
  });

  it('set over http do not count where the issuer is https (case 49)', () => {
    expect(https.sessionOf(asking(`legate-session=${SESSION}`))).toBeUndefined();
  });
});
