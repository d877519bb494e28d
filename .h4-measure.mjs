import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { chromium } from 'playwright-core';
import { tsImport } from 'tsx/esm/api';
const { compileScenario } = await tsImport('/work/main/src/scenario/compile.ts', import.meta.url);
const file = process.argv[2] ?? 'placement';
const c = compileScenario(readFileSync(`/work/main/scenarios/${file}.yaml`), `${file}.yaml`, new Map());
const study = { ...c.study, designs: [c.study.designs[0], c.study.designs[2]] };
await build({ configFile: '/work/main/src/workbench/vite.config.ts', root: '/work/main/test/browser/answers', logLevel: 'error', build: { outDir: '/tmp/h4/page', emptyOutDir: true } });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await (await browser.newContext({ offline: true })).newPage();
page.on('console', (m) => console.log('console', m.text())); page.on('pageerror', (e) => console.log('pageerror', e));
await page.goto('file:///tmp/h4/page/index.html');
const out = await page.evaluate(async (study) => {
  const log = [];
  const t00 = performance.now();
  const answers = globalThis.openAnswers(2);
  log.push('open ' + (performance.now() - t00).toFixed(0));
  const until = (n, study, withLives) => new Promise((resolve) => {
    const t0 = performance.now(); const line = [];
    if (withLives) Promise.all(study.designs.map(({model}) => answers.lives(model, study.seed, 0))).then(([a]) => line.push(`lives(${a.count}) ${(performance.now()-t0).toFixed(0)}`));
    answers.ask(study, ({ mark, results }) => {
      line.push(`${mark} ${results.replications} ${(performance.now() - t0).toFixed(0)}`);
      if (mark === n || (n === 'first' && mark === 'refining')) { answers.stop(); resolve(line.join(' | ')); }
    });
    line.push('ask returns ' + (performance.now()-t0).toFixed(0));
  });
  log.push('cold: ' + await until('provisional', study));
  for (let i = 0; i < 4; i++) log.push('warm: ' + await until('provisional', study));
  log.push('lives: ' + await until('first', study, true));
  log.push('first: ' + await until('first', study));
  // while refining: knob turns
  for (let i = 0; i < 3; i++) {
    answers.ask(study, () => {}); await new Promise((r) => setTimeout(r, 900));
    log.push('turned while refining: ' + await until('provisional', study));
  }
  return log;
}, study);
console.log(out.join('\n'));
await browser.close();
