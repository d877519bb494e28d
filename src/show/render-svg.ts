/**
 * A Vega-Lite specification as an SVG text: the same bytes for the same specification and fonts. Vega measures
 * text in one place for the whole process, so pictures are rendered one after the other.
 */

import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Measure } from './measure.ts';
import { printable } from './text.ts';

interface TextItem {
  readonly fontSize?: number;
  readonly fontWeight?: number | string;
}

interface TextMetrics {
  width: (item: TextItem, text: unknown) => number;
}

const DEFAULT_SIZE = 11;

/** Evaluates Vega’s expressions where a page’s policy forbids to compile them: that of vega-interpreter. */
export type Interpreter = object;

/**
 * Renders `spec` with text as wide as `measure` says. Rejects if it is no valid specification.
 *
 * @param interpreter in place of compiled expressions
 */
export async function renderSvg(
  spec: TopLevelSpec,
  measure: Measure,
  interpreter?: Interpreter,
): Promise<string> {
  // Exported by vega, absent from its types.
  const metrics = (vega as unknown as { readonly textMetrics: TextMetrics }).textMetrics;
  const before = metrics.width;
  metrics.width = (item, text) =>
    measure(String(text ?? '').trim(), item.fontSize ?? DEFAULT_SIZE, weightOf(item.fontWeight));
  try {
    // Warnings are for authors of charts, who see them in tests; errors reject.
    const runtime = vega.parse(compile(spec).spec, undefined, { ast: interpreter !== undefined });
    const view = new vega.View(runtime, {
      renderer: 'none',
      logLevel: vega.Error,
      ...(interpreter === undefined ? {} : { expr: interpreter }),
    });
    try {
      return printable(await view.toSVG());
    } finally {
      view.finalize();
    }
  } finally {
    metrics.width = before;
  }
}

function weightOf(weight: number | string | undefined): number {
  if (weight === 'bold') return 700;
  return Number(weight) || 400;
}
