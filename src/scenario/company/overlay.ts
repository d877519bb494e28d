type Given<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** `base` with what is given put over it, key by key. */
export function overlay<T extends object>(base: T, given: Given<T> | undefined): T {
  const result = { ...base };
  if (given === undefined) return result;
  for (const key of Object.keys(given) as (keyof T)[]) {
    const value = given[key];
    if (value !== undefined) result[key] = value;
  }
  return result;
}
