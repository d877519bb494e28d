/** What a search leaves in its folder. */

import { writeFiles } from '../../node/files.ts';
import { bestFile } from '../../scenario/space/best-file.ts';
import type { Space } from '../../scenario/space/space.ts';
import { LANGUAGES, type Language, locales, type Words } from '../../show/locales/index.ts';
import { searchCsv } from '../../show/search/csv.ts';
import { searchNames } from '../../show/search/names.ts';
import { searchPicture } from '../../show/search/picture.ts';
import { type SearchResults, searchJson } from '../../study/search/results.ts';
import { systemFailure } from '../failure.ts';

const BEST = 'best.yaml';
const FILES = ['search.csv', 'search.svg', 'search.png', 'search.vl.json', 'search.json'];

/** Names of what `writeSearch` leaves. */
export function filesOf(results: SearchResults): string[] {
  return hasBestFile(results) ? [BEST, ...FILES] : FILES;
}

/** Where the best is the first design of the file, the file has it already. */
function hasBestFile({ best, against }: SearchResults): boolean {
  return best !== null && against?.isBest !== true;
}

export interface Searched {
  readonly results: SearchResults;
  readonly space: Space;
  readonly bytes: Uint8Array;
}

/** search.json comes last: where it is, the other files belong to it. */
export async function writeSearch(folder: string, searched: Searched, words: Words): Promise<void> {
  const { createMeasure } = await import('../../show/measure.ts');
  const { renderSvg } = await import('../../show/render-svg.ts');
  const { loadFonts } = await import('../../node/fonts.ts');
  const { toPng } = await import('../../node/png.ts');
  const { results } = searched;
  const spec = searchPicture(results, words);
  const svg = await renderSvg(spec, await createMeasure(loadFonts(words.language)));
  const best = bestOf(searched, words);
  try {
    await writeFiles(
      folder,
      [
        { name: 'search.csv', content: searchCsv(results) },
        { name: 'search.svg', content: svg },
        { name: 'search.png', content: toPng(svg, 2) },
        { name: 'search.vl.json', content: `${JSON.stringify(spec, null, 2)}\n` },
        ...(best === null ? [] : [{ name: BEST, content: best }]),
        { name: 'search.json', content: searchJson(results) },
      ],
      [BEST],
    );
  } catch (error) {
    throw systemFailure(error, `${folder} cannot be written`);
  }
}

/** A scenario of the file's first design and the best, titled in every language; null without a best, or where they are one. */
function bestOf({ results, space, bytes }: Searched, words: Words): string | null {
  const best = results.candidates.find(({ id }) => id === results.best);
  if (best === undefined || !hasBestFile(results)) return null;
  const titleIn = (language: Language): string => searchNames(results, locales[language]).point(best);
  const { remark, remarkMoved } = words.search;
  const moves = space.factors.some(({ moves: what }) => what !== null);
  return bestFile(bytes, space, best.values, {
    titles: Object.fromEntries(LANGUAGES.map((language) => [language, titleIn(language)])),
    seed: results.seed,
    remarks: [remark({ scenario: results.scenario.id, seed: results.seed }), ...(moves ? [remarkMoved] : [])],
  });
}
