import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { exerciseNames } from './build/exercise-names.ts';
import { serviceWorker } from './build/service-worker.ts';
import { withoutInstructions } from './build/without-instructions.ts';

const server = 'http://127.0.0.1:8000';

// `vite apps/web` serves the web client for work on it, with `npm start` beside it.
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), exerciseNames(), withoutInstructions(), serviceWorker()],
  // Replaced in each answer by the server, see server/src/platform/http/serve-spa.ts.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    target: 'es2023',
    manifest: true,
    // The policy of the page allows no data: addresses.
    assetsInlineLimit: 0,
    // kB before compression; what is loaded first is measured after it, by apps/web/test/initial-load.test.ts.
    chunkSizeWarningLimit: 1000,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: {
      '^/(api|workouts|recordings|stream)/': server,
      '^/exercises/(list|exercise|picture)/': server,
      '/ws': { target: server, ws: true },
    },
  },
});
