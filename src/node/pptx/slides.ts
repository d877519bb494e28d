/** Slides drawn with pptxgenjs: titles, texts, tables and pictures; charts as places for the native ones. */

import PptxGenJS from 'pptxgenjs';
import type { Box, Cell, Colours, Deck, Part, TablePart, Title } from '../../show/deck/deck.ts';
import { PAGE } from '../../show/deck/deck.ts';
import { CELL_MARGIN, FOOTER, FOOTER_SIZE, PAGE_NUMBER } from '../../show/deck/layout.ts';
import { printable } from '../../show/text.ts';
import { hex } from './chart-style.ts';
import { escapeXml } from './xml.ts';

/** How a language is set. */
export interface Setting {
  readonly colours: Colours;
  readonly font: string;
  /** `fa-IR` and the like. */
  readonly language: string;
  readonly rtl: boolean;
}

/** A picture as PNG, in px of its own. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

const LINE_ABOVE_FOOTER = 6.95;
const LAYOUT = 'reportline';
const TITLE = 'title';

/** The library's class: under Node's module rules its declarations name it one step too deep. */
const Presentation = PptxGenJS as unknown as typeof PptxGenJS.default;

type Library = InstanceType<typeof Presentation>;
type Page = ReturnType<Library['addSlide']>;
type Options = NonNullable<Parameters<Page['addText']>[1]>;

/** A package as the library writes it: still to be repaired, its charts still empty. */
export async function drawSlides(
  deck: Deck,
  setting: Setting,
  pictures: readonly Picture[],
): Promise<Uint8Array> {
  const library = new Presentation();
  library.defineLayout({ name: LAYOUT, width: PAGE.width, height: PAGE.height });
  library.layout = LAYOUT;
  library.rtlMode = setting.rtl;
  library.theme = { headFontFace: setting.font, bodyFontFace: setting.font };
  const layouts = defineLayouts(library, deck, setting);
  const waiting = [...pictures];
  for (const slide of deck.slides) {
    const page = library.addSlide({ masterName: layouts.get(kindOf(slide.title)) ?? '' });
    drawTitle(page, slide.title, setting);
    slide.parts.forEach((part, i) => {
      drawPart(page, part, i, setting, waiting);
    });
    page.addText(textOf(deck.footer), {
      ...place(FOOTER, setting),
      ...line(setting, { size: FOOTER_SIZE, colour: setting.colours.muted }),
      objectName: 'Footer',
      valign: 'middle',
    });
  }
  return (await library.write({ outputType: 'uint8array' })) as Uint8Array;
}

/** A layout for each place and size of titles, with the rule above the foot and the number of the page. */
function defineLayouts(library: Library, deck: Deck, setting: Setting): ReadonlyMap<string, string> {
  const layouts = new Map<string, string>();
  for (const { title } of deck.slides) {
    const key = kindOf(title);
    if (layouts.has(key)) continue;
    const name = `reportline ${layouts.size + 1}`;
    layouts.set(key, name);
    library.defineSlideMaster({
      title: name,
      objects: [
        {
          line: {
            ...place(
              { ...FOOTER, y: LINE_ABOVE_FOOTER, width: PAGE.width - 2 * FOOTER.x, height: 0 },
              setting,
            ),
            line: { color: hex(setting.colours.faint), width: 0.75 },
          },
        },
        {
          placeholder: {
            options: {
              ...place(title.box, setting),
              ...line(setting, { size: title.size, colour: setting.colours.ink, bold: true }),
              name: TITLE,
              type: 'title',
              valign: 'top',
            },
            text: '',
          },
        },
      ],
      slideNumber: {
        ...place(PAGE_NUMBER, setting),
        fontFace: setting.font,
        fontSize: FOOTER_SIZE,
        color: hex(setting.colours.muted),
        align: setting.rtl ? 'left' : 'right',
      },
    });
  }
  return layouts;
}

/** Titles of one kind share a layout, from which the library takes place and size. */
function kindOf({ box: { x, y, width, height }, size }: Title): string {
  return [x, y, width, height, size].join(' ');
}

/** Where a box stands, mirrored for a language read from the right. */
function place({ x, y, width, height }: Box, { rtl }: Setting) {
  return { x: rtl ? PAGE.width - x - width : x, y, w: width, h: height };
}

/** How a line of text is set. */
function line(
  { font, language, rtl }: Setting,
  { size, colour, bold = false }: { readonly size: number; readonly colour: string; readonly bold?: boolean },
): Options {
  return {
    fontFace: font,
    fontSize: size,
    color: hex(colour),
    bold,
    lang: language,
    align: rtl ? 'right' : 'left',
    rtlMode: rtl,
    margin: 0,
  };
}

/** Text as the library takes it: it escapes by itself, and an empty text would be no paragraph. */
function textOf(text: string): string {
  return printable(text).trim() === '' ? ' ' : printable(text);
}

function drawTitle(page: Page, { text, size, box }: Title, setting: Setting): void {
  page.addText(textOf(text), {
    ...place(box, setting),
    ...line(setting, { size, colour: setting.colours.ink, bold: true }),
    placeholder: TITLE,
    objectName: 'Title',
    valign: 'top',
  });
}

function drawPart(page: Page, part: Part, index: number, setting: Setting, waiting: Picture[]): void {
  switch (part.kind) {
    case 'text':
      page.addText(
        part.paragraphs.map(({ text, before = 0, ...look }, i) => ({
          text: textOf(text),
          options: {
            ...line(setting, look),
            paraSpaceBefore: before,
            breakLine: i < part.paragraphs.length - 1,
          },
        })),
        { ...place(part.box, setting), margin: 0, objectName: `Text ${index}`, valign: 'top' },
      );
      break;
    case 'table':
      drawTable(page, part, index, setting);
      break;
    case 'chart':
      // A place for the chart, which is written later: what the library is given to draw does not matter.
      page.addChart('bar', [{ name: '', labels: [''], values: [0] }], {
        ...place(part.box, setting),
        altText: escapeXml(part.summary),
        objectName: `Chart ${index}`,
      });
      break;
    case 'picture':
      drawPicture(page, part, index, setting, waiting.shift()!);
      break;
  }
}

/** As large as the box allows, in its middle. */
function drawPicture(
  page: Page,
  { box, summary }: Extract<Part, { kind: 'picture' }>,
  index: number,
  setting: Setting,
  { png, width, height }: Picture,
): void {
  const scale = Math.min(box.width / width, box.height / height);
  const drawn = { width: width * scale, height: height * scale };
  page.addImage({
    ...place(
      {
        x: box.x + (box.width - drawn.width) / 2,
        y: box.y + (box.height - drawn.height) / 2,
        ...drawn,
      },
      setting,
    ),
    data: `image/png;base64,${Buffer.from(png).toString('base64')}`,
    altText: printable(summary),
    objectName: `Picture ${index}`,
  });
}

/** Columns stand in the order they are read in: LibreOffice knows no table from right to left. */
function drawTable(page: Page, table: TablePart, index: number, setting: Setting): void {
  const columns = setting.rtl ? table.columns.toReversed() : table.columns;
  const order = <T>(row: readonly T[]): readonly T[] => (setting.rtl ? row.toReversed() : row);
  const head = table.columns.map(
    ({ title }): Cell => ({ text: title, bold: true, colour: setting.colours.muted }),
  );
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const height = table.heights.reduce((sum, row) => sum + row, 0);
  const rows = [head, ...table.rows].map((row, r) =>
    order(row).map((cell) => ({
      text: cellText(cell, table.size, setting),
      options: {
        margin: [table.air, CELL_MARGIN, table.air, CELL_MARGIN] as [number, number, number, number],
        valign: 'top' as const,
        border: borders(r === 0, setting),
      },
    })),
  );
  page.addTable(rows, {
    ...place({ x: table.x, y: table.y, width, height }, setting),
    colW: columns.map((column) => column.width),
    rowH: [...table.heights],
    objectName: `Table ${index}`,
  });
}

function cellText({ text, bold = false, colour, below = [] }: Cell, size: number, setting: Setting) {
  const first = {
    text: textOf(text),
    options: {
      ...line(setting, { size, colour: colour ?? setting.colours.ink, bold }),
      breakLine: below.length > 0,
    },
  };
  return [
    first,
    ...below.map((small, i) => ({
      text: textOf(small.text),
      options: { ...line(setting, { ...small, size: size - 1 }), breakLine: i < below.length - 1 },
    })),
  ];
}

/** A rule under every row, a stronger one under the head; none beside or above. */
function borders(head: boolean, setting: Setting): [Border, Border, Border, Border] {
  const none: Border = { type: 'none' };
  const below: Border = head
    ? { type: 'solid', pt: 1, color: hex(setting.colours.ink) }
    : { type: 'solid', pt: 0.5, color: hex(setting.colours.faint) };
  return [none, none, below, none];
}

type Border = { readonly type: 'none' | 'solid'; pt?: number; color?: string };
