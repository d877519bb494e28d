/**
 * A picture as a PDF of one page, in vectors: the texts are the outlines of the PNG, so that both look alike and
 * no font is needed. The same bytes for the same picture: nothing in it tells when it was made.
 */

import PdfDocument from 'pdfkit';
import { outlined } from './png.ts';

export interface PdfInfo {
  readonly title: string;
  /** The picture in a sentence or two, and that it is simulated. */
  readonly subject: string;
  /** BCP 47. */
  readonly language: string;
}

/** Without the metadata stream, which repeats the info unescaped and with a date. */
class Pdf extends PdfDocument {
  override endMetadata(): void {}
}

type Attributes = ReadonlyMap<string, string>;

/** Points to the px of a picture. */
const POINTS = 0.75;
/** What outlines may be made of: all that resvg writes for charts. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  g: ['transform', 'opacity', 'id', 'clip-path'],
  path: [
    'd',
    'transform',
    'visibility',
    'opacity',
    'fill',
    'fill-opacity',
    'fill-rule',
    'stroke',
    'stroke-opacity',
    'stroke-width',
    'stroke-dasharray',
    'stroke-dashoffset',
    'stroke-linecap',
    'stroke-linejoin',
    'stroke-miterlimit',
    'clip-rule',
  ],
};

/** `svg` on a page of its size; `fonts` are further TTF files. Rejects what is no SVG, or no chart's. */
export async function toPdf(
  svg: string,
  { title, subject, language }: PdfInfo,
  fonts: readonly string[] = [],
): Promise<Uint8Array> {
  const drawing = outlined(svg, fonts);
  const [width = 0, height = 0] = ['width', 'height'].map(
    (side) => Number(new RegExp(`<svg [^>]*\\b${side}="([\\d.]+)"`).exec(drawing)?.[1]) * POINTS,
  );
  const pdf = new Pdf({
    size: [width, height],
    margin: 0,
    lang: language,
    displayTitle: true,
    pdfVersion: '1.7',
    // The file's id is made of these, and of a date; the date is taken out again before it is written.
    info: {
      Title: title,
      Subject: subject,

      Creator: 'reportline',
      CreationDate: new Date(0),
    },
  });
  Reflect.deleteProperty(pdf.info, 'CreationDate');
  const parts: Uint8Array[] = [];
  const done = new Promise<void>((resolve, reject) => {
    pdf.on('data', (part: Uint8Array) => parts.push(part));
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  pdf.rect(0, 0, width, height).fill('#ffffff');
  pdf.scale(POINTS);
  draw(pdf, drawing);
  pdf.end();
  await done;
  return Buffer.concat(parts);
}

/** Draws outlines as resvg writes them: groups and paths, of which each tag stands by itself. */
function draw(pdf: Pdf, drawing: string): void {
  const clips = clipPaths(drawing);
  const body = drawing.replace(/<defs>[\s\S]*?<\/defs>/, '');
  const opacities = [1];
  for (const [tag, closes, name = '', written = '', alone] of body.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>/g)) {
    if (name === 'svg' || name === 'defs') continue;
    const attributes = attributesOf(written);
    const unknown = [...attributes.keys()].find((key) => !KNOWN[name]?.includes(key));
    if (KNOWN[name] === undefined || unknown !== undefined) throw new Error(`a PDF cannot draw ${tag}`);
    if (closes) {
      pdf.restore();
      opacities.pop();
      continue;
    }
    pdf.save();
    transform(pdf, attributes);
    const opacity = opacities.at(-1)! * Number(attributes.get('opacity') ?? 1);
    if (name === 'path') paint(pdf, attributes, opacity);
    const clip = /url\(#([^)]+)\)/.exec(attributes.get('clip-path') ?? '')?.[1];
    if (clip !== undefined) pdf.path(clips.get(clip) ?? '').clip();
    if (alone) pdf.restore();
    else opacities.push(opacity);
  }
}

/** Paths to clip by, by their id. */
function clipPaths(drawing: string): ReadonlyMap<string, string> {
  const found = drawing.matchAll(/<clipPath id="([^"]+)"[^>]*>([\s\S]*?)<\/clipPath>/g);
  return new Map(
    [...found].map(([, id = '', inner = '']) => [
      id,
      [...inner.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d).join(' '),
    ]),
  );
}

function attributesOf(written: string): Attributes {
  return new Map(
    [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  );
}

function transform(pdf: Pdf, attributes: Attributes): void {
  const matrix = /matrix\(([^)]+)\)/.exec(attributes.get('transform') ?? '')?.[1];
  if (matrix === undefined) return;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix.split(' ').map(Number);
  pdf.transform(a, b, c, d, e, f);
}

function paint(pdf: Pdf, attributes: Attributes, opacity: number): void {
  const of = (key: string, otherwise: string): string => attributes.get(key) ?? otherwise;
  const [fill, stroke] = [of('fill', '#000000'), of('stroke', 'none')];
  const strange = [fill, stroke].find((colour) => !/^(?:none|#[0-9a-f]{6})$/.test(colour));
  if (strange !== undefined) throw new Error(`a PDF cannot draw in ${strange}`);
  if (of('visibility', 'visible') === 'hidden' || (fill === 'none' && stroke === 'none')) return;
  const rule = of('fill-rule', 'nonzero') === 'evenodd' ? 'even-odd' : 'non-zero';
  const d = of('d', '');
  if (fill !== 'none') {
    pdf
      .path(d)
      .fillColor(fill)
      .fillOpacity(opacity * Number(of('fill-opacity', '1')))
      .fill(rule);
  }
  if (stroke === 'none') return;
  const dashes = of('stroke-dasharray', '').split(/[ ,]+/).filter(Boolean).map(Number);
  if (dashes.length > 0) pdf.addContent(`[${dashes.join(' ')}] ${Number(of('stroke-dashoffset', '0'))} d`);
  pdf
    .path(d)
    .lineWidth(Number(of('stroke-width', '1')))
    .lineCap(of('stroke-linecap', 'butt') as 'butt' | 'round' | 'square')
    .lineJoin(of('stroke-linejoin', 'miter') as 'miter' | 'round' | 'bevel')
    .miterLimit(Number(of('stroke-miterlimit', '4')))
    .strokeColor(stroke)
    .strokeOpacity(opacity * Number(of('stroke-opacity', '1')))
    .stroke();
}
