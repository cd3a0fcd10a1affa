import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstLoad } from './build/first-load.mjs';
import { preCompress } from './build/pre-compress.mjs';

/** Bytes of gzip that a browser may have to load before the console shows anything. */
const FIRST_LOAD = 200_000;
/** The server that `npm run dev:console` shows the console of. */
const SERVER = 'http://localhost:3000';

export default defineConfig({
  root: import.meta.dirname,
  base: '/console/',
  plugins: [react(), firstLoad(FIRST_LOAD), preCompress()],
  // The server puts a fresh value in its place in every answer.
  html: { cspNonce: '{{nonce}}' },
  build: {
    outDir: '../../dist/apps/console',
    emptyOutDir: true,
    // A data: URL would need a wider policy; files are cached for ever.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  server: {
    proxy: Object.fromEntries(
      ['/api', '/account', '/assets', '/login', '/consent', '/oauth', '/setup', '/.well-known'].map(
        (path) => [path, SERVER],
      ),
    ),
  },
});
