import fastify from 'fastify';
import type { ReactElement } from 'react';
import { sendPage } from '../pages/send-page.js';
import { STYLESHEET } from '../pages/stylesheet.js';

/** A server that shows pages as they are, for tests that look at them with a browser. */
export interface PageServer {
  /** The address of a page, by its name. */
  urlOf(name: string): string;
  close(): Promise<unknown>;
}

/** Serves these pages, as the product sends them, and their stylesheet. */
export async function servePages(pages: ReadonlyMap<string, ReactElement>): Promise<PageServer> {
  const server = fastify();
  server.get(STYLESHEET.path, (_, reply) => reply.type('text/css').send(STYLESHEET.content));
  server.get<{ Params: { name: string } }>('/:name', ({ params }, reply) => {
    const page = pages.get(params.name);
    return page === undefined ? reply.status(404).send() : sendPage(reply, page);
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return { urlOf: (name) => `${url}/${encodeURIComponent(name)}`, close: () => server.close() };
}
