/**
 * Packs the program of a page that is one file: deflated, it takes a quarter of the room, and the page may stay under
 * the 4 MB that are sent around. The page's policy allows exactly these scripts, workers made from them, and no request.
 */

import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'vite';

const PROGRAM = /<script type="module"[^>]*>([\s\S]*?)<\/script>\s*/;

const CHARSET = '<meta charset="utf-8">';

/** Unpacks the program when the page has arrived as a whole, and starts it. */
const START = `addEventListener('DOMContentLoaded', async () => {
  const packed = document.getElementById('program');
  packed.remove();
  const bytes = Uint8Array.from(atob(packed.textContent), (letter) => letter.charCodeAt(0));
  const text = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const script = document.createElement('script');
  script.type = 'module';
  script.textContent = await new Response(text).text();
  document.head.append(script);
});`;

/** For a page whose program stands in it already, by a plugin before this one. */
export function packProgram(): Plugin {
  return {
    name: 'pack-program',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('there is no page to pack');
        page.source = packedPage(String(page.source));
      },
    },
  };
}

function packedPage(page: string): string {
  const program = PROGRAM.exec(page)?.[1];
  if (program === undefined) throw new Error('the page has no program to pack');
  const packed = deflateRawSync(program, { level: 9 }).toString('base64');
  const policy = policyFor([START, program]);
  return page
    .replace(PROGRAM, '')
    .replace(CHARSET, () => `${CHARSET}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace('</head>', () => `<script>${START}</script>\n</head>`)
    .replace('</main>', () => `</main>\n<script type="text/plain" id="program">${packed}</script>`);
}

function policyFor(scripts: readonly string[]): string {
  const hashes = scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    'worker-src blob:',
    // Styles cannot ask for anything: images and fonts come from the file itself.
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
