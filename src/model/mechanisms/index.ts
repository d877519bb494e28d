import { absence } from './absence.ts';
import { attention } from './attention.ts';
import { benefitOfDoubt } from './benefit-of-doubt.ts';
import { cadence } from './cadence.ts';
import { candour, voice } from './candour.ts';
import { chasers } from './chasers.ts';
import { contest } from './contest.ts';
import { deference } from './deference.ts';
import { deflection } from './deflection.ts';
import { delegation } from './delegation.ts';
import { demand } from './demand.ts';
import { error } from './error.ts';
import { giveUpMechanism } from './give-up.ts';
import { hours } from './hours.ts';
import { inTray } from './in-tray.ts';
import type { Mechanism } from './mechanism.ts';
import { misroute } from './misroute.ts';
import { buckPassing, handBack } from './passing.ts';
import { patience } from './patience.ts';
import { powerGap } from './power-gap.ts';
import { preAgreement } from './pre-agreed.ts';
import { reactionMechanism } from './reaction.ts';
import { redial } from './redial.ts';
import { reopen } from './reopen.ts';
import { requests } from './requests.ts';
import { sites } from './sites.ts';
import { spanLoad } from './span-load.ts';
import { timeOutMechanism } from './time-out.ts';

/** Every mechanism, in the order of docs/model.md. */
export const mechanisms: readonly Mechanism[] = [
  hours,
  attention,
  spanLoad,
  cadence,
  inTray,
  absence,
  sites,
  demand,
  deflection,
  patience,
  redial,
  misroute,
  delegation,
  timeOutMechanism,
  buckPassing,
  handBack,
  error,
  benefitOfDoubt,
  preAgreement,
  deference,
  requests,
  contest,
  powerGap,
  candour,
  voice,
  reactionMechanism,
  reopen,
  chasers,
  giveUpMechanism,
];
