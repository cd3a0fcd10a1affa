import { isRandomSecret, randomSecret, type Interaction } from '#protocol';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isSameOrigin } from './anti-forgery.js';

/** Seconds: 400 days, the longest that browsers keep a cookie (RFC 6265bis §5.5). */
const LONG_LIVED = 400 * 86_400;
/** Characters of an interaction's id that tell its cookie from others of the same browser. */
const TELLING = 8;
/** Characters; ours take some 150. */
const LONGEST_HEADER = 8192;

/**
 * Our cookies (RFC 6265): one tells browsers apart, for years; one opens a sign-in session, until the browser is closed;
 * and a browser's first interactions have one each. Under https their names begin with `__Host-`, so that no other host
 * can set them (RFC 6265bis §4.1.3.2).
 */
export class BrowserCookies {
  private readonly secure: boolean;
  private readonly browserName: string;
  private readonly sessionName: string;

  constructor(private readonly issuer: string) {
    this.secure = issuer.startsWith('https:');
    const prefix = this.secure ? '__Host-' : '';
    this.browserName = `${prefix}legate-browser`;
    this.sessionName = `${prefix}legate-session`;
  }

  /** Which browser this is; undefined for one that was never here. */
  browserOf(request: FastifyRequest): string | undefined {
    return readCookie(request.headers.cookie, this.browserName);
  }

  /**
   * Which browser this is; a new one is given its cookie with this reply. A form of another site comes without any, and
   * must not make the browser forget the one it has: with that it would be a stranger's, who can be locked out.
   */
  recognizeBrowser(request: FastifyRequest, reply: FastifyReply): string {
    const known = this.browserOf(request);
    if (known !== undefined) return known;
    const value = randomSecret();
    if (this.mayGiveTo(request)) this.write(reply, this.browserName, value, LONG_LIVED);
    return value;
  }

  /**
   * Lets a browser that came without cookies keep what its interaction is bound to. Several first requests at once each
   * give it another browser cookie, and the last one stays: without this the others would lead nowhere.
   */
  bind(interaction: Interaction, browser: string, request: FastifyRequest, reply: FastifyReply): void {
    const isNew = request.headers.cookie?.includes(this.browserName) !== true;
    if (!isNew || !this.mayGiveTo(request)) return;
    const seconds = Math.ceil((interaction.expiresAt - interaction.createdAt) / 1000);
    this.write(reply, this.boundName(interaction.id), browser, seconds);
  }

  /** What `bind` let the browser keep for the interaction of that id. */
  boundTo(interactionId: string, request: FastifyRequest): string | undefined {
    return readCookie(request.headers.cookie, this.boundName(interactionId));
  }

  /** What opens the session, as the browser brought it: nobody is signed in before the sessions know it. */
  sessionOf(request: FastifyRequest): string | undefined {
    return readCookie(request.headers.cookie, this.sessionName);
  }

  /** Gives the browser a session; what it had before is replaced. */
  openSession(reply: FastifyReply, value: string): void {
    this.write(reply, this.sessionName, value);
  }

  /** Takes the session from the browser. */
  closeSession(reply: FastifyReply): void {
    this.write(reply, this.sessionName, '', 0);
  }

  private mayGiveTo(request: FastifyRequest): boolean {
    return request.method !== 'POST' || isSameOrigin(request, this.issuer);
  }

  private boundName(interactionId: string): string {
    return `${this.browserName}-${interactionId.slice(0, TELLING)}`;
  }

  private write(reply: FastifyReply, name: string, value: string, maxAge?: number): void {
    const cookie = {
      ...{ name, value, path: '/', httpOnly: true, sameSite: 'lax' as const, secure: this.secure },
      ...(maxAge === undefined ? {} : { maxAge }),
    };
    reply.header('Set-Cookie', stringifySetCookie(cookie));
  }
}

/**
 * The value of a cookie that the browser sent once and as we wrote it. Of two with one name, one was set by somebody
 * else, for another path or domain, and nobody can tell which (RFC 6265 §8.6): neither counts.
 */
function readCookie(header: string | undefined, name: string): string | undefined {
  if (header === undefined || header.length > LONGEST_HEADER) return undefined;
  const sent = header.split(';').filter((pair) => pair.split('=', 1)[0]?.trim() === name);
  const value = sent.length === 1 ? parseCookie(header)[name] : undefined;
  return value !== undefined && isRandomSecret(value) ? value : undefined;
}
