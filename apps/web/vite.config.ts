import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // The policy is `default-src 'self'`: no data: URLs, no inline script.
  build: {
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One file of styles, and one of the small modules that many pages share: every file more costs the first screen 5 ms.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: /src[/](?:api|app|form|format|parts)[/](?!chart)/,
              minShareCount: 2,
              maxModuleSize: 12_000,
            },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 800,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4173' } },
});
