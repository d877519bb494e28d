import type { Words } from '../../show/locales/index.ts';

/** The typefaces that the page carries, by language, as CSS and SVG name them. */
export function fontFamily({ language }: Words): string {
  return language === 'fa' ? 'Vazirmatn, Rubik, Arial, sans-serif' : 'Rubik, Arial, sans-serif';
}
