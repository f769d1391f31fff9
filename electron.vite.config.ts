import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = import.meta.dirname;
const alias = {
  '@contract': resolve(root, 'electron/contract'),
  '@rules': resolve(root, 'electron/rules'),
};

// Targets are those of the oldest runtime the tests run on; without them electron-vite guesses a newer one.
export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      target: 'node20.18',
      outDir: 'out/main',
      minify: true,
      externalizeDeps: true,
      rolldownOptions: {
        input: {
          main: resolve(root, 'electron/main/main.ts'),
          'export-process': resolve(root, 'electron/documents/export-process.ts'),
          'derive-worker': resolve(root, 'electron/vault/derive-worker.ts'),
          'spelling-worker': resolve(root, 'electron/words/spelling-worker.ts'),
        },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      target: 'node20.18',
      outDir: 'out/preload',
      rolldownOptions: {
        input: { preload: resolve(root, 'electron/preload/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    // The bundled pictures: the screen draws them from here, and main and the export process read the same files.
    publicDir: resolve(root, 'resources/pictures/files'),
    resolve: { alias },
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: 'chrome130',
      minify: true,
      outDir: resolve(root, 'out/renderer'),
      rolldownOptions: { input: { index: resolve(root, 'renderer/index.html') } },
    },
  },
});
