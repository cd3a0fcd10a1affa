/** What a path is read from: the target of a request, and the route it matched, where it did. */
interface Targeted {
  readonly url: string;
  readonly routeOptions?: { readonly url?: string | undefined };
}

/**
 * The path that a request is about: the route's own where one matched, otherwise that of its target. Routers decode
 * and accept absolute targets (RFC 9112 §3.2.2), so the text of the target must not decide what answers.
 */
export function pathOf({ url, routeOptions }: Targeted): string {
  return routeOptions?.url ?? decoded(targetPath(url));
}

/** The path of a target as it was written, without origin and query. */
export function targetPath(target: string): string {
  const path = target.split('?', 1)[0] ?? target;
  return path.startsWith('/') || !URL.canParse(path) ? path : new URL(path).pathname;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
