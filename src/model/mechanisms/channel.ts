import type { Cases } from '../cases.ts';
import { Purpose } from '../purpose.ts';
import type { ChannelSpec, ContactTypeSpec, ModelSpec } from '../spec.ts';
import type { World } from '../world.ts';
import { defineMechanism, withTypes } from './mechanism.ts';

export const channel = defineMechanism({
  id: 'channel',
  does: 'Customers write, which is back-office work, or meet a machine at any hour.',
  section: '4.1',
  parameters: ['channels', 'channel.writtenWork', 'channel.automaticWork', 'channel.resolves'],
  neutral: withTypes({ channels: [] }),
});

/** Place in the type's channels of the one this customer uses, on every contact about the same matter. */
export function drawChannel(w: World, c: number, { channels }: ContactTypeSpec): number {
  if (channels.length <= 1) return 0;
  const u = w.uniform(c, Purpose.channel);
  let sum = 0;
  for (let i = 0; i < channels.length - 1; i++) {
    sum += (channels[i] as ChannelSpec).share;
    if (u < sum) return i;
  }
  return channels.length - 1;
}

/** How a case's customer contacts the company; null where there is but the phone. */
function channelOf({ types }: ModelSpec, cases: Cases, c: number): ChannelSpec | null {
  const { channels } = types[cases.type[c] as number] as ContactTypeSpec;
  return channels.length === 0 ? null : (channels[cases.channel[c] as number] as ChannelSpec);
}

/** Whether customer and agent must both be there. */
export function isLive(spec: ModelSpec, cases: Cases, c: number): boolean {
  const found = channelOf(spec, cases, c);
  return found === null || found.kind === 'live';
}

/** Factor on the work of taking the case in, once more after a bounce. */
export function intakeFactor(w: World, c: number): number {
  return channelOf(w.spec, w.cases, c)?.work ?? 1;
}

/** Whether a machine answers an inquiry for good. */
export function answersItself(w: World, c: number): boolean {
  if (w.cases.complaint[c] === 1) return false;
  const resolves = channelOf(w.spec, w.cases, c)?.resolves ?? 0;
  return resolves > 0 && w.chance(c, Purpose.automatic, resolves);
}

/** Mean factor on the intake work of a type's contacts, those that a machine answers for good included. */
export function meanIntakeFactor({ channels, kind }: ContactTypeSpec): number {
  if (channels.length === 0) return 1;
  const left = (resolves: number): number => (kind === 'inquiry' ? 1 - resolves : 1);
  return channels.reduce((sum, { share, work, resolves }) => sum + share * work * left(resolves), 0);
}
