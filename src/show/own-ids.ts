/** `svg` with its ids begun by `prefix`: several pictures share one page. */
export function withOwnIds(svg: string, prefix: string): string {
  return svg.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/(\sid="|url\(#|href="#)/g, (found) => `${found}${prefix}-`),
  );
}
