/**
 * How long a client may keep a connection, in milliseconds: a slow one (slowloris) is cut off within half a minute.
 * Node looks for overdue requests at intervals only, and by itself gives a head of a request longer than a whole one.
 */
export const CONNECTION_TIMEOUTS = {
  /** For a whole request, from its first byte to its last. */
  requestTimeout: 20_000,
  /** Between two requests: longer than the minute after which common proxies close an idle connection themselves. */
  keepAliveTimeout: 72_000,
  http: {
    /** For the head of a request. */
    headersTimeout: 10_000,
    connectionsCheckingInterval: 5_000,
  },
} as const;
