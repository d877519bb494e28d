type Tree = Readonly<Record<string, unknown>>;

/** A valid file’s data with only these designs and those that they become; its story, which may be about others, left out. */
export function withDesigns({ story: _, ...data }: Tree, ids: readonly string[]): Tree {
  const designs = data.designs as Readonly<Record<string, Tree | null>>;
  const kept = new Set(ids);
  // What is added on the way is visited too.
  for (const id of kept) {
    for (const { becomes } of (designs[id]?.then ?? []) as readonly { becomes: string }[]) kept.add(becomes);
  }
  return { ...data, designs: Object.fromEntries(Object.entries(designs).filter(([id]) => kept.has(id))) };
}
