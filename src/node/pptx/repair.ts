/**
 * What pptxgenjs leaves to be mended before PowerPoint opens a file without its repair dialogue, and before the
 * same deck gives the same bytes. Each function mends one kind of fault; docs/deck.md lists them with their issues.
 */

import type { Slide } from '../../show/deck/deck.ts';
import type { NativeParts } from './chart-xml.ts';
import { notesMasterXml } from './notes.ts';
import { type Parts, setText, textOf } from './package.ts';
import { escapeXml, XML_HEAD } from './xml.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const PRESENTATION = `${OFFICE}.presentationml`;
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const WORKBOOK_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/package';

/** The content type of every part that has one of its own. */
const TYPES: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${PRESENTATION}.presentation.main+xml`],
  [/^ppt\/presProps\.xml$/, `${PRESENTATION}.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${PRESENTATION}.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${PRESENTATION}.tableStyles+xml`],
  [/^ppt\/slideMasters\/[^/]+$/, `${PRESENTATION}.slideMaster+xml`],
  [/^ppt\/slideLayouts\/[^/]+$/, `${PRESENTATION}.slideLayout+xml`],
  [/^ppt\/slides\/[^/]+$/, `${PRESENTATION}.slide+xml`],
  [/^ppt\/notesMasters\/[^/]+$/, `${PRESENTATION}.notesMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+$/, `${PRESENTATION}.notesSlide+xml`],
  [/^ppt\/theme\/[^/]+$/, `${OFFICE}.theme+xml`],
  [/^ppt\/charts\/[^/]+$/, `${OFFICE}.drawingml.chart+xml`],
  [/^docProps\/app\.xml$/, `${OFFICE}.extended-properties+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
];
const EXTENSIONS: Readonly<Record<string, string>> = {
  png: 'image/png',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
};

/** The types of the parts there are: those of masters and media that do not exist are gone (#1444). */
export function setContentTypes(parts: Parts): void {
  const names = [...parts.keys()].filter((name) => name !== '[Content_Types].xml').sort();
  const extensions = new Set(names.map((name) => name.slice(name.lastIndexOf('.') + 1)));
  const defaults = Object.entries(EXTENSIONS)
    .filter(([extension]) => extensions.has(extension))
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const overrides = names.flatMap((name) => {
    const type = TYPES.find(([pattern]) => pattern.test(name))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`];
  });
  setText(
    parts,
    '[Content_Types].xml',
    `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`,
  );
}

/** The library's charts and workbooks give way to ours, numbered from 1: its counter runs on from deck to deck. */
export function setCharts(parts: Parts, charts: readonly NativeParts[]): void {
  const number = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1]);
  const before = [...parts.keys()]
    .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .map(number)
    .sort((a, b) => a - b);
  for (const name of [...parts.keys()]) {
    if (/^ppt\/(?:charts|embeddings)\//.test(name)) parts.delete(name);
    if (!/^ppt\/slides\/_rels\//.test(name)) continue;
    const renumbered = textOf(parts, name).replaceAll(
      /\/charts\/chart(\d+)\.xml/g,
      (_, old: string) => `/charts/chart${before.indexOf(Number(old)) + 1}.xml`,
    );
    setText(parts, name, renumbered);
  }
  charts.forEach(({ xml, workbook }, i) => {
    const [chart, book] = [`chart${i + 1}.xml`, `chart${i + 1}.xlsx`];
    setText(parts, `ppt/charts/${chart}`, xml);
    setText(
      parts,
      `ppt/charts/_rels/${chart}.rels`,
      `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${WORKBOOK_RELATION}" Target="../embeddings/${book}"/></Relationships>`,
    );
    parts.set(`ppt/embeddings/${book}`, workbook);
  });
}

/** A notes master with placeholders that PowerPoint keeps (#1443), and a theme of its own (#1449). */
export function setNotesMaster(parts: Parts): void {
  const rels = 'ppt/notesMasters/_rels/notesMaster1.xml.rels';
  setText(parts, 'ppt/notesMasters/notesMaster1.xml', notesMasterXml());
  parts.set('ppt/theme/theme2.xml', parts.get('ppt/theme/theme1.xml')!);
  setText(parts, rels, textOf(parts, rels).replace('theme1.xml', 'theme2.xml'));
}

/** Shapes are numbered from 2 in the order in which they stand; the library gives tables numbers twice (#1532). */
export function numberShapes(parts: Parts): void {
  for (const name of parts.keys()) {
    if (!/^ppt\/slide(?:s|Layouts|Masters)\/[^/]+$/.test(name)) continue;
    let id = 0;
    setText(
      parts,
      name,
      textOf(parts, name).replaceAll(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++id}"`),
    );
  }
}

/** The alternative text of tables, by their place on the slide, which the library has no option for. */
export function describeTables(parts: Parts, slides: readonly Slide[]): void {
  slides.forEach((slide, i) => {
    const name = `ppt/slides/slide${i + 1}.xml`;
    const described = textOf(parts, name).replaceAll(
      /(<p:cNvPr id="\d+" name="Table (\d+)")\/>/g,
      (all, start: string, index: string) => {
        const part = slide.parts[Number(index)];
        return part?.kind === 'table' ? `${start} descr="${escapeXml(part.summary)}"/>` : all;
      },
    );
    setText(parts, name, described);
  });
}

/** The list of notes masters where the schema has it, before the slides, and notes pages upright. */
export function orderPresentation(parts: Parts): void {
  const name = 'ppt/presentation.xml';
  const text = textOf(parts, name);
  const masters = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/.exec(text)?.[0] ?? '';
  setText(
    parts,
    name,
    text
      .replace(masters, '')
      .replace('<p:sldIdLst>', `${masters}<p:sldIdLst>`)
      .replace(/<p:notesSz [^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>'),
  );
}

/** Properties without a moment of writing, and without counts that go wrong. */
export function setProperties(parts: Parts, title: string, subject: string): void {
  setText(
    parts,
    'docProps/core.xml',
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>reportline</dc:creator></cp:coreProperties>`,
  );
  setText(
    parts,
    'docProps/app.xml',
    `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>reportline</Application></Properties>`,
  );
}
