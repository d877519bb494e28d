/** SVG pictures as PNG, in the fonts of the page. */

/** Screens show so many dots for one px of a PNG. */
const SHARPNESS = 2;
/** A letter of every script that the page has fonts for, and px of the square that each is looked for in. */
const LETTERS = ['A', 'א', 'ب'] as const;
const CELL = 20;
/** Milliseconds from one look to the next, and looks until a picture is taken as it is. */
const PAUSE = 30;
const LOOKS = 100;

/** Draws a picture with the page's fonts, by default those it carries: style rules with the files inside. */
export async function pngOf(
  svg: string,
  fontsCss = document.getElementById('fonts')?.textContent ?? '',
): Promise<Blob> {
  const { text, width, height, letters } = withFonts(svg, fontsCss);
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    // A picture reads its fonts after it is there, and nothing tells when; until then letters are left out.
    for (let look = 0; look < LOOKS && !hasLetters(image, height, letters); look++) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    const context = sheet(width * SHARPNESS, height * SHARPNESS);
    context.scale(SHARPNESS, SHARPNESS);
    context.drawImage(image, 0, 0);
    return await new Promise((resolve, reject) => {
      context.canvas.toBlob(
        (blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** The picture with its fonts, and below its edge a row of one letter in each of them. */
function withFonts(svg: string, fontsCss: string) {
  const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const [width, height] = ['width', 'height'].map((name) => Number(root.getAttribute(name))) as [
    number,
    number,
  ];
  root.setAttribute('height', String(height + CELL));
  root.setAttribute('viewBox', `0 0 ${width} ${height + CELL}`);
  const add = (name: string, content: string): Element => {
    const element = root.appendChild(root.ownerDocument.createElementNS(root.namespaceURI, name));
    element.textContent = content;
    return element;
  };
  add('style', fontsCss);
  const faces = new Set([...document.fonts].map(({ family, weight }) => `${weight} ${CELL - 4}px ${family}`));
  const letters = [...faces].flatMap((font) => LETTERS.map((letter) => ({ font, letter })));
  letters.forEach(({ font, letter }, i) => {
    const text = add('text', letter);
    text.setAttribute('style', `font: ${font}`);
    text.setAttribute('x', String(i * CELL + 2));
    text.setAttribute('y', String(height + CELL - 5));
  });
  return { text: new XMLSerializer().serializeToString(root), width, height, letters: letters.length };
}

/** Whether something is drawn in each cell of the row below a picture. */
function hasLetters(image: HTMLImageElement, top: number, count: number): boolean {
  if (count === 0) return true;
  const width = count * CELL;
  const context = sheet(width, CELL);
  context.drawImage(image, 0, top, width, CELL, 0, 0, width, CELL);
  const { data } = context.getImageData(0, 0, width, CELL);
  const drawn = new Set<number>();
  for (let i = 3; i < data.length; i += 4) {
    if (data[i] !== 0) drawn.add(Math.floor((((i - 3) / 4) % width) / CELL));
  }
  return drawn.size === count;
}

function sheet(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser has no canvas');
  return context;
}
