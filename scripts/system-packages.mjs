/**
 * What the tests need beside Node's own packages: a browser for the report, LibreOffice for the deck, Poppler to
 * look at pages. Installs what is missing where it can (Debian, as root), else says what to install.
 */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A file of each package, by the package that brings it. */
const NEEDED = {
  chromium: '/usr/bin/chromium',
  'libreoffice-impress': '/usr/bin/soffice',
  'poppler-utils': '/usr/bin/pdftoppm',
  'fonts-liberation': '/usr/share/fonts/truetype/liberation',
  'fonts-dejavu-core': '/usr/share/fonts/truetype/dejavu',
};

const missing = Object.entries(NEEDED)
  .filter(([, file]) => !existsSync(file))
  .map(([name]) => name);

if (missing.length > 0) {
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (!canInstall) {
    console.error(`The tests need ${missing.join(', ')} (names of Debian's packages). Install them first.`);
    process.exit(1);
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '--yes', '--no-install-recommends', ...missing]]) {
    const { status } = spawnSync('apt-get', words, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) process.exit(status ?? 1);
  }
}
