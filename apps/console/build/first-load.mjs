import { gzipSync } from 'node:zlib';

/**
 * Weighs what the first page of the console needs: every entry and what it imports statically, as gzip. Prints the sum,
 * and fails the build where it is above `limit` bytes.
 */
export function firstLoad(limit) {
  return {
    name: 'first-load',
    apply: 'build',
    generateBundle(_, bundle) {
      const names = reachedFrom(
        bundle,
        Object.values(bundle)
          .filter(isEntry)
          .map(({ fileName }) => fileName),
      );
      const bytes = names.reduce((sum, name) => sum + gzipSync(bundle[name].code).length, 0);
      const text = `first load: ${kilobytes(bytes)} of JavaScript (gzip) in ${names.length} files; at most ${kilobytes(limit)}`;
      if (bytes > limit) this.error(text);
      console.log(text);
    },
  };
}

const isEntry = ({ type, isEntry }) => type === 'chunk' && isEntry;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

function reachedFrom(bundle, entries) {
  const reached = new Set();
  const visit = (name) => {
    if (reached.has(name) || bundle[name] === undefined) return;
    reached.add(name);
    bundle[name].imports.forEach(visit);
  };
  entries.forEach(visit);
  return [...reached];
}
