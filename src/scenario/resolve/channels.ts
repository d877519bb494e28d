import type { ChannelSpec, ContactTypeSpec } from '../../model/spec.ts';
import type { Settings } from '../company/settings.ts';

/** The channels of a contact type, with what each leaves unsaid; none where nothing is said of the type. */
export function channelsOf(
  { id, kind }: Pick<ContactTypeSpec, 'id' | 'kind'>,
  { channels, channel: usual }: Settings,
): ChannelSpec[] {
  const own = channels === 'none' ? 'none' : (channels[id] ?? 'none');
  if (own === 'none') return [];
  return Object.entries(own).map(([name, given]): ChannelSpec => {
    const machine = given.kind === 'automatic';
    const work = machine ? usual.automaticWork : usual.writtenWork;
    return {
      id: name,
      kind: given.kind,
      share: given.share,
      work: given.kind === 'live' ? 1 : (given.work ?? work),
      resolves: machine && kind === 'inquiry' ? (given.resolves ?? usual.resolves) : 0,
    };
  });
}
