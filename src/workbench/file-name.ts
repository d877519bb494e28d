const LONGEST_NAME = 100;

/** A name that every file system takes, its letters and the joiners between them whatever they are. */
export function fileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}<>:"/\\|?*]+/gu, '-')
    .replace(/^[.\s-]+|[.\s]+$/g, '');
  return plain === '' ? 'file' : plain.slice(-LONGEST_NAME);
}
