import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// `vite` alone serves the dashboard for work on it, with `npm start` beside it; with `--mode demo` it needs no server.
export default defineConfig({
  root: import.meta.dirname,
  base: '/admin/',
  plugins: [react()],
  // Replaced in each answer by the server, see server/src/platform/http/serve-spa.ts.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    target: 'es2023',
    manifest: true,
    // The policy of the page allows no data: addresses.
    assetsInlineLimit: 0,
    // kB before compression; what is loaded first is measured after it, by apps/admin/initial-load.test.ts.
    chunkSizeWarningLimit: 1000,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/admin/api': 'http://127.0.0.1:8000', '/api': 'http://127.0.0.1:8000' } },
});
