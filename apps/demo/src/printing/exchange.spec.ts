import type { Answer } from '../http.js';
import { answerLines, requestLines } from './exchange.js';
import { createPaint } from './paint.js';

const plain = createPaint(false);

const answer = (headers: Answer['headers'], text = ''): Answer => ({
  ...{ status: 303, reason: 'See Other', headers, text, json: {} },
});

describe('what is printed of a browser’s way', () => {
  it('is, of a page, the title', () => {
    const page = answer({ 'content-type': 'text/html' }, '<!doctype html><title>Sign in</title><p>much</p>');
    expect(answerLines(page, plain, undefined).slice(-1)).toEqual(['  < (a page: Sign in)']);
  });

  it('is a line for each parameter of a long address', () => {
    const url = `http://localhost:3000/oauth/auth?response_type=code&code_challenge=${'c'.repeat(43)}`;
    expect(requestLines({ method: 'GET', url, headers: {} }, plain)).toEqual([
      '  > GET http://localhost:3000/oauth/auth',
      '  >   ?response_type=code',
      `  >   &code_challenge=${'c'.repeat(43)}`,
    ]);
  });

  it('is never a whole code or cookie', () => {
    const cookie = `legate-session=${'s'.repeat(43)}; Path=/`;
    const location = `http://127.0.0.1/callback?code=lgt_ac_${'c'.repeat(75)}`;
    const lines = answerLines(answer({ location, 'set-cookie': [cookie] }), plain, undefined);
    expect(lines).toEqual([
      '  < 303 See Other',
      '  < location: http://127.0.0.1/callback?code=lgt_ac_ccccc…cccc',
      '  < set-cookie: legate-session=ssssssssssss…ssss; Path=/',
    ]);
  });
});
