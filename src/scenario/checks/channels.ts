import type { Settings } from '../company/settings.ts';
import type { Fault } from '../errors.ts';
import { suggest } from '../nearest.ts';
import type { GivenChannels } from '../schema/channels.ts';
import type { Draft } from '../study.ts';
import { shown } from '../values/wrong-value.ts';

type Path = readonly string[];
type Channels = Exclude<Exclude<GivenChannels, 'none'>[string], 'none'>;
type Channel = Channels[string];

/** How far from 1 shares may sum, as people round them. */
const ROUNDING = 1e-6;

/** Channels of types there are not, or that do not fit together. */
export function channelFaults({ file, contacts }: Draft): Fault[] {
  const kinds = new Map(contacts.map(({ id, kind }) => [id, kind]));
  const check = (path: Path, given: Settings['channels'] | undefined): Fault[] =>
    Object.entries(given === 'none' ? {} : (given ?? {})).flatMap(([type, channels]) => {
      const at = [...path, type];
      const kind = kinds.get(type);
      if (kind === undefined) {
        const known = [...kinds.keys()];
        const message = `there is no type of contact ${shown(type)}`;
        return [{ path: at, atKey: true, message, hint: suggest(type, known), name: type }];
      }
      return channels === 'none' ? [] : faultsOf(at, channels, kind);
    });
  return [
    ...check(['company', 'channels'], file.company?.channels),
    ...Object.entries(file.designs ?? {}).flatMap(([id, { set }]) =>
      check(['designs', id, 'set', 'channels'], set?.channels),
    ),
  ];
}

function faultsOf(path: Path, channels: Channels, kind: 'inquiry' | 'complaint'): Fault[] {
  const all = Object.entries(channels);
  const sum = all.reduce((total, [, { share }]) => total + share, 0);
  const found: Fault[] = all.flatMap(([name, one]) => ofKind([...path, name], one, kind));
  if (Math.abs(sum - 1) > ROUNDING) {
    const message = `the shares sum to ${Number(sum.toFixed(6))}, not to 1`;
    found.push({ path, message, hint: 'every contact comes by one of the channels' });
  }
  return found;
}

/** What makes no sense in a channel of its kind. */
function ofKind(path: Path, { kind, work, resolves }: Channel, contact: 'inquiry' | 'complaint'): Fault[] {
  const found: Fault[] = [];
  if (kind === 'live' && work !== undefined) {
    const hint = 'change the intake, or make the channel written';
    found.push({ path: [...path, 'work'], message: 'a live contact takes all of the intake work', hint });
  }
  if (resolves !== undefined && (kind !== 'automatic' || contact === 'complaint')) {
    const message = 'only inquiries are answered for good, and only by an automatic channel';
    found.push({ path: [...path, 'resolves'], message, hint: 'remove it' });
  }
  return found;
}
