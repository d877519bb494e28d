/** Small pictures on buttons; a text beside them or an accessible name says the same. */

const PATHS = {
  play: 'M7 4.5v15l12-7.5z',
  pause: 'M6 5h4.5v14H6zM13.5 5H18v14h-4.5z',
  previous: 'M5 5h3v14H5zM19 5v14L9 12z',
  next: 'M16 5h3v14h-3zM5 5v14l10-7z',
  slower: 'M11.5 6v12L4 12zM20 6v12l-7.5-6z',
  faster: 'M12.5 6v12l7.5-6zM4 6v12l7.5-6z',
  undo: 'M9 4 3 9.5 9 15v-4h5a3.5 3.5 0 0 1 0 7H8v2.5h6a6 6 0 0 0 0-12H9z',
  redo: 'm15 4 6 5.5-6 5.5v-4h-5a3.5 3.5 0 0 0 0 7h6v2.5h-6a6 6 0 0 1 0-12h5z',
  more: 'M4 6h16v2.5H4zM4 11h16v2.5H4zM4 16h16v2.5H4z',
  close: 'm6.5 5 5.5 5.5L17.5 5 19 6.5 13.5 12l5.5 5.5-1.5 1.5-5.5-5.5L6.5 19 5 17.5 10.5 12 5 6.5z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
