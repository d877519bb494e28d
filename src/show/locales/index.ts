/** Languages: a new one is a file with the same keys as en.ts and a line here. */

import { en, type Words } from './en.ts';

export type { Words };

export const locales = { en } as const;
