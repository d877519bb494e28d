import { decode } from '../bytes.ts';
import { overlay } from '../company/overlay.ts';
import { parseDocument } from '../document.ts';
import type { Fault, ScenarioError } from '../errors.ts';
import type { Path } from '../issue.ts';
import { readable } from '../readable.ts';
import { shape } from '../shape.ts';
import { translationsIn } from '../values/text.ts';
import { type Opener, resolveClaim } from './resolve.ts';
import { claimsFile, USUAL } from './schema.ts';
import type { ClaimSpec, ClaimsPlan, ClaimsSpec } from './spec.ts';

type CompiledClaims =
  | { readonly ok: true; readonly claims: ClaimsSpec }
  | { readonly ok: false; readonly errors: readonly ScenarioError[] };

/**
 * Compiles a claims file and the scenarios it names, or finds everything that is wrong with it. Never throws,
 * whatever the bytes.
 *
 * @param name file name; without folder and ending it becomes the id
 * @param open finds the scenario that a claim names
 */
export function compileClaims(bytes: Uint8Array, name: string, open: Opener): CompiledClaims {
  const decoded = decode(bytes);
  if (!decoded.ok) return { ok: false, errors: [decoded.error] };
  const document = parseDocument(decoded.text);
  if (!document.ok) return { ok: false, errors: readable(document.errors) };
  const { data, places } = document;
  const { value: file, faults: shapeFaults, dropped } = shape(claimsFile, data);
  const faults: Fault[] = [...shapeFaults];
  const claims: ClaimSpec[] = [];
  if (file !== undefined) {
    const isDropped = (path: Path): boolean =>
      dropped.some((one) => one.length === path.length && one.every((key, i) => key === path[i]));
    faults.push(...missing(file, isDropped));
    for (const [id, given] of Object.entries(file.claims ?? {})) {
      const found = resolveClaim(id, given, { open, isDropped });
      if (found.ok) claims.push(found.claim);
      else faults.push(...found.faults);
    }
  }
  if (file === undefined || faults.length > 0) {
    return { ok: false, errors: readable(faults.map((fault) => places.locate(fault))) };
  }
  const { title = '', claims: _, ...plan } = file;
  return {
    ok: true,
    claims: {
      id: (name.split(/[\\/]/).at(-1) ?? name).replace(/\.ya?ml$/i, ''),
      title,
      plan: overlay<ClaimsPlan>(USUAL, plan),
      claims,
      translations: translationsIn(data),
    },
  };
}

/** What no claims file can do without, but for what is there and wrong. */
function missing(
  { title, claims = {} }: { title?: unknown; claims?: object | undefined },
  isDropped: (path: Path) => boolean,
): Fault[] {
  const faults: Fault[] = [];
  if (title === undefined && !isDropped(['title'])) {
    const hint = 'add title: what the claims have in common';
    faults.push({ path: [], message: '"title" is missing', hint });
  }
  if (Object.keys(claims).length === 0 && !isDropped(['claims'])) {
    const hint = 'add claims: a map of names to what each claim says';
    faults.push({ path: ['claims'], message: 'there is no claim', hint });
  }
  return faults;
}
