/** Builds the workbench into one page without requests; `reportline replay` puts scenarios and fonts into it. */

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { packProgram } from '../../scripts/pack-program.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('.'),
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [viteSingleFile({ removeViteModuleLoader: true }), packProgram()],
  worker: { format: 'iife' },
  build: {
    outDir: at('../../dist/workbench'),
    emptyOutDir: true,
    target: 'es2023',
    reportCompressedSize: false,
  },
});
