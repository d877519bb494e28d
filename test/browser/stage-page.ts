/** What the tests of the stage put into a page: the stage itself, and companies to show on it. */

import { type Lives, recordLives } from '../../src/model/lives.ts';
import { Phase } from '../../src/model/task.ts';
import { compileScenario } from '../../src/scenario/compile.ts';
import { locales } from '../../src/show/locales/index.ts';
import { chartOf } from '../../src/study/design-facts.ts';
import { pngOf } from '../../src/workbench/png.ts';
import { snapshotSvg } from '../../src/workbench/snapshot.ts';
import { layOutStage, paint, sceneOf } from '../../src/workbench/stage/stage.ts';

const SIZE = { width: 620, height: 300 };

/** Two designs of a scenario on two canvases; `seek` shows a moment and waits until it is drawn. */
function openStages(text: string, ids: readonly string[], lives?: Lives) {
  const compiled = compileScenario(new TextEncoder().encode(text), 'test.yaml');
  if (!compiled.ok) throw new Error('it must compile');
  const { designs, seed } = compiled.study;
  const words = locales.en;
  const stages = ids.map((id) => {
    const { model } = designs.find((one) => one.id === id)!;
    const chart = chartOf(model);
    const canvas = document.body.appendChild(document.createElement('canvas'));
    Object.assign(canvas, SIZE);
    const context = canvas.getContext('2d')!;
    const staged = { chart, words, lives: lives ?? recordLives(model, seed, 0) };
    return { staged, context, layout: layOutStage(chart, SIZE) };
  });
  const draw = (t: number, travel: number): void => {
    for (const { staged, context, layout } of stages) {
      paint(context, sceneOf(staged, layout, { t, followed: 0, travel, selected: -1, target: -1 }), words);
    }
  };
  const [first] = stages;
  const { horizon } = designs[0]!.model;
  return {
    complaints: first!.staged.lives.count,
    stages,
    /** Frames a second while ten simulated days pass, three hours a second. */
    async play(frames: number): Promise<number> {
      let t = horizon.warmUp + 10 * 1440;
      const start = performance.now();
      for (let i = 0; i < frames; i++) {
        await new Promise(requestAnimationFrame);
        draw(t, 30);
        t += 3;
      }
      return (1000 * frames) / (performance.now() - start);
    },
    /** Milliseconds until both stages show another moment, the slowest of so many. */
    scrub(times: number): number {
      let worst = 0;
      for (let i = 0; i < times; i++) {
        const t = horizon.warmUp + ((i * 0.6180339887) % 1) * horizon.window;
        const start = performance.now();
        draw(t, 0);
        // Reading a pixel waits for all that has been drawn.
        for (const { context } of stages) context.getImageData(0, 0, 1, 1);
        worst = Math.max(worst, performance.now() - start);
      }
      return worst;
    },
    draw,
    snapshot: (t: number): string =>
      snapshotSvg({
        ...{ words, title: 'A snapshot', time: 'day 10', t, figures: ['A figure'], seed: 's', run: 1 },
        ...{ replications: 20, followed: null, until: Number.POSITIVE_INFINITY },
        panes: stages.map(({ staged }) => ({ title: 'Design', staged })),
      }),
    png: pngOf,
    middle: horizon.warmUp + 10 * 1440 + 660,
  };
}

/** A record in which so many complaints wait all the time, at every desk of the first positions. */
function crowd(count: number, positions: number): Lives {
  const index = Int32Array.from({ length: count }, (_, i) => i);
  const none = new Int32Array(count);
  return {
    ...{ count, stream: none, ordinal: index, type: none, unit: index.map((i) => i % 3) },
    amount: new Float64Array(count),
    written: new Uint8Array(count),
    arrivedAt: new Float64Array(count),
    endedAt: new Float64Array(count).fill(1e9),
    end: new Uint8Array(count),
    steps: {
      of: Int32Array.from({ length: count + 1 }, (_, i) => i),
      from: new Float64Array(count),
      phase: new Uint8Array(count).fill(Phase.decisionWait),
      holder: index.map((i) => i % positions),
      working: new Uint8Array(count),
    },
    marks: {
      of: new Int32Array(count + 1),
      at: new Float64Array(0),
      mark: new Uint8Array(0),
      by: new Int32Array(0),
    },
  };
}

const kit = { openStages, crowd };
export type StageKit = typeof kit;
Object.assign(globalThis, { kit });
