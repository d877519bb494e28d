/** A deck as a PPTX file: the same deck, in the same language, gives the same bytes. */

import type { Deck, Part, Slide } from '../../show/deck/deck.ts';
import type { NativeChart } from '../../show/deck/native-chart.ts';
import type { Words } from '../../show/locales/index.ts';
import { nativeParts } from './chart-xml.ts';
import { notesSlideXml } from './notes.ts';
import { type Parts, readPackage, setText, writePackage } from './package.ts';
import {
  describeTables,
  numberShapes,
  orderPresentation,
  setCharts,
  setContentTypes,
  setNotesMaster,
  setProperties,
} from './repair.ts';
import { drawSlides, type Picture } from './slides.ts';
import { escapeXml } from './xml.ts';

/** On every machine that has PowerPoint, with Hebrew and Persian letters in it. */
const FONT = 'Arial';
const LANGUAGES: Readonly<Record<Words['language'], string>> = { en: 'en-US', fa: 'fa-IR', he: 'he-IL' };
/** Of a number format: the extended Arabic-Indic digits of Persian. */
const PERSIAN_DIGITS = '[$-3000429]';

/** `deck` has all its texts typeset already; `pictures` are those it asks for, in order. */
export async function writeDeck(
  deck: Deck,
  words: Words,
  pictures: readonly Picture[],
  font: string = FONT,
): Promise<Uint8Array> {
  const language = LANGUAGES[words.language];
  const rtl = words.direction === 'rtl';
  const style = {
    colours: deck.colours,
    font: escapeXml(font),
    language,
    digits: words.language === 'fa' && words.digits === 'local' ? PERSIAN_DIGITS : '',
  };
  const parts = readPackage(await drawSlides(deck, { ...style, rtl }, pictures));
  setCharts(
    parts,
    chartsOf(deck).map((chart) => nativeParts(chart, style)),
  );
  orderPresentation(parts);
  setNotesMaster(parts);
  setNotes(parts, deck.slides, { language, rtl });
  numberShapes(parts);
  describeTables(parts, deck.slides);
  setProperties(parts, deck.title, deck.footer);
  setContentTypes(parts);
  return writePackage(parts);
}

function chartsOf(deck: Deck): NativeChart[] {
  return deck.slides.flatMap(({ parts }) =>
    parts.flatMap((part: Part) => (part.kind === 'chart' ? [part.chart] : [])),
  );
}

function setNotes(
  parts: Parts,
  slides: readonly Slide[],
  setting: { readonly language: string; readonly rtl: boolean },
): void {
  slides.forEach(({ notes }, i) => {
    setText(parts, `ppt/notesSlides/notesSlide${i + 1}.xml`, notesSlideXml(notes, setting));
  });
}
