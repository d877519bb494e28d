/** A picture to keep of what the room sees: both designs at one moment, as plain SVG. */

import type { Lives } from '../model/lives.ts';
import type { Words } from '../show/locales/index.ts';
import { INK, LATENCY_COLOURS, MUTED } from '../show/palette.ts';
import { html, verbatim, write } from '../show/report/html.ts';
import { fit, printable } from '../show/text.ts';
import { typeset, typesetForPicture } from '../show/typeset.ts';
import { VERSION } from '../version.ts';
import { layOutStage } from './stage/layout.ts';
import { legendShapes, tokenLegend } from './stage/legend.ts';
import { phasesOf, ribbonShapes } from './stage/ribbon-shapes.ts';
import { sceneOf } from './stage/scene.ts';
import { Sheet } from './stage/sheet.ts';
import type { Staged } from './stage/staged.ts';
import { sceneSvg } from './stage/svg.ts';
import { looksOf } from './stage/token-look.ts';
import { PANES } from './state/showing.ts';
import { PANE_NAMES } from './ui/frame.ts';

export interface Snapshot {
  readonly words: Words;
  readonly title: string;
  /** The moment, in words. */
  readonly time: string;
  /** Side by side. */
  readonly panes: readonly {
    readonly title: string;
    readonly staged: Staged;
    /** Whether there is a place for cases that are closed without treatment. */
    readonly onPaper?: boolean;
  }[];
  readonly t: number;
  /** What comes later is not told. */
  readonly until: number;
  /** Index of the life that is followed, and the time its ribbons span; null: no ribbon. */
  readonly followed: { readonly life: number; readonly span: readonly [number, number] } | null;
  /** Sentences with the key figures, where these may be seen. */
  readonly figures: readonly string[];
  readonly seed: string;
  /** The run that is played, counted from 1, and the runs that the figures come from; null: no figures. */
  readonly run: number;
  readonly replications: number | null;
}

const WIDTH = 1280;
const MARGIN = 32;
const GAP = 24;
const STAGE_HEIGHT = 340;
const RIBBON = { height: 26, name: 28, total: 120 } as const;
const LEGEND = 22;

const NO_MARKS = { travel: 0, selected: -1, target: -1 };

/** A whole SVG file; its fonts are named, not carried. */
export function snapshotSvg(snapshot: Snapshot): string {
  const { words, title } = snapshot;
  const sheet = new Sheet(words, WIDTH, MARGIN);
  sheet.text(title, 24, 600, INK, 2);
  sheet.text(snapshot.time, 16, 400, MUTED, 1);
  stages(sheet, snapshot);
  ribbons(sheet, snapshot);
  for (const figure of snapshot.figures) sheet.text(figure, 16, 400, INK, 5);
  sheet.gap(6);
  sheet.text(words.stage.footer({ ...snapshot, version: VERSION }), 12, 400, MUTED, 3);
  const height = Math.ceil(sheet.y + MARGIN - 6);
  const picture = sceneSvg({ width: WIDTH, height, shapes: sheet.shapes }, words);
  const file = html`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img">
<title>${title}</title>
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
${verbatim(picture)}</svg>
`;
  return printable(write(file, (text) => typeset(text, words)));
}

function stages(sheet: Sheet, { panes, words, t, followed }: Snapshot): void {
  const width = (WIDTH - 2 * MARGIN - GAP * (panes.length - 1)) / panes.length;
  /** From the side where the language begins, as on the page. */
  const left = (i: number): number =>
    MARGIN + (words.direction === 'rtl' ? panes.length - 1 - i : i) * (width + GAP);
  panes.forEach(({ title }, i) => {
    const [heading = ''] = fit(paneTitle(i, title), width, 17);
    sheet.shapes.push(sheet.line(heading, left(i), width, 17, 600, INK));
  });
  sheet.gap(30);
  panes.forEach(({ staged, onPaper = false }, i) => {
    const layout = layOutStage(staged.chart, {
      ...{ width, height: STAGE_HEIGHT, legend: false },
      ...{ head: staged.becomes !== undefined, onPaper },
    });
    const { shapes } = sceneOf(staged, layout, { ...NO_MARKS, t, followed: followed?.life ?? null });
    sheet.add(shapes, left(i), 0);
  });
  sheet.gap(STAGE_HEIGHT + 10);
  const chart = panes[0]?.staged.chart;
  if (chart === undefined) return;
  const rect = { x: 0, y: 0, width: WIDTH - 2 * MARGIN, height: LEGEND };
  sheet.add(legendShapes(tokenLegend(chart, looksOf(chart), words), rect, words), MARGIN, LEGEND + 14);
}

function ribbons(sheet: Sheet, { panes, words, followed, until }: Snapshot): void {
  const lives = panes.flatMap(({ staged }) => staged.lives ?? []);
  if (followed === null || lives.length < panes.length) return;
  const { life, span } = followed;
  sheet.text(words.stage.ribbon, 13, 400, MUTED, 2);
  const width = WIDTH - 2 * MARGIN - RIBBON.name - RIBBON.total;
  const height = RIBBON.height * lives.length;
  lives.forEach((one, i) => {
    const y = (RIBBON.height + 3) * i + RIBBON.height / 2 - 2;
    const text = { kind: 'text', y, anchor: 'start', fill: INK } as const;
    sheet.add([{ ...text, x: 0, text: letter(i), size: 15, weight: 600 }], MARGIN, 0);
    if ((one.endedAt[life] as number) > until) return;
    const total = typesetForPicture(lasted(one, life, words), words);
    sheet.add([{ ...text, x: 10, text: total, size: 14, weight: 400 }], WIDTH - MARGIN - RIBBON.total, 0);
  });
  sheet.add(ribbonShapes(lives, life, span, { width, height }, until), MARGIN + RIBBON.name, height + 10);
  const legend = phasesOf(lives, life, until).map((phase) => ({
    text: words.latency.parts[phase],
    sign: { form: 'square', colour: LATENCY_COLOURS[phase] ?? INK, solid: true } as const,
  }));
  const rect = { x: 0, y: 0, width: WIDTH - 2 * MARGIN, height: LEGEND };
  sheet.add(legendShapes(legend, rect, words), MARGIN, LEGEND + 14);
}

function paneTitle(i: number, title: string): string {
  return `${letter(i)} · ${title}`;
}

/** How a pane is called on screen. */
function letter(i: number): string {
  const pane = PANES[i];
  return pane === undefined ? '' : PANE_NAMES[pane];
}

/** From first contact to the end. */
function lasted({ arrivedAt, endedAt }: Lives, life: number, words: Words): string {
  return words.oneComplaint.time(((endedAt[life] as number) - (arrivedAt[life] as number)) / 60);
}
