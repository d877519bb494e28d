import { z } from 'zod';
import { number, probability } from './values.ts';
import { named, orNone, section } from './written.ts';

const channel = section({
  kind: z
    .enum(['live', 'written', 'automatic'])
    .describe('live: by phone. written: in writing. automatic: a machine takes it in at any hour'),
  share: probability('Share of the type’s contacts'),
  work: number('Factor on the agent’s intake work, where it is not live', 0, 10),
  resolves: probability('An automatic channel answers an inquiry for good'),
}).partial({ work: true, resolves: true });

/** The channels of each type of contact, by names the file chooses. */
export const channels = orNone(named(orNone(named(channel))));

/** What a channel is like that says no more than its kind. */
export const channelDefaults = section({
  writtenWork: number('Factor on the intake work in writing', 0, 10),
  automaticWork: number('Factor on the intake work after a machine', 0, 10),
  resolves: probability('A machine answers an inquiry for good'),
});

export type GivenChannels = z.output<typeof channels>;
