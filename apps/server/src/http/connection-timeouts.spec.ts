import { FastifyAdapter } from '@nestjs/platform-fastify';
import { CONNECTION_TIMEOUTS } from './connection-timeouts.js';

describe('connection timeouts', () => {
  it('reach the HTTP server', () => {
    const { server } = new FastifyAdapter(CONNECTION_TIMEOUTS).getInstance();
    expect(server).toMatchObject({
      requestTimeout: 20_000,
      headersTimeout: 10_000,
      keepAliveTimeout: 72_000,
    });
  });

  it('cut off a slow request within half a minute (case 91)', () => {
    const { requestTimeout, http } = CONNECTION_TIMEOUTS;
    expect(requestTimeout + http.connectionsCheckingInterval).toBeLessThanOrEqual(30_000);
  });
});
