import { FRONT_LINE } from '../../model/metrics/load.ts';

const LONGEST = 40;

/** A name for something with this title: its Latin letters and digits, or else what it is, and a number if need be. */
export function freshName(title: string, what: string, taken: readonly string[]): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '');
  const isFree = (name: string) => !taken.includes(name) && name !== FRONT_LINE && !(name in {});
  if (slug !== '' && isFree(slug)) return slug;
  const stem = slug === '' ? what : slug;
  for (let number = slug === '' ? 1 : 2; ; number += 1) {
    if (isFree(`${stem}-${number}`)) return `${stem}-${number}`;
  }
}
