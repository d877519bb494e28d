import type { TheoryCase } from '../theory-case.ts';
import { authority } from './authority.ts';
import { cadences } from './cadence.ts';
import { escalationChains } from './escalation-chain.ts';
import { leadTimes } from './lead-time.ts';
import { multiServerCases } from './multi-server.ts';
import { networks } from './networks.ts';
import { priorities } from './priorities.ts';
import { singleServer } from './single-server.ts';

/** Every closed form that is tested, by what it is about. */
export const theory: Readonly<Record<string, readonly TheoryCase[]>> = {
  'One server': singleServer,
  'Several servers': multiServerCases,
  Priorities: priorities,
  'Cadence and meetings': cadences,
  Networks: networks,
  'Limits of authority': authority,
  'Lead times': leadTimes,
  'The benchmark': escalationChains,
};
