import { absence } from './absence.ts';
import { abuse } from './abuse.ts';
import { analysis } from './analysis.ts';
import { attention } from './attention.ts';
import { attritionMechanism } from './attrition.ts';
import { benefitOfDoubt } from './benefit-of-doubt.ts';
import { cadence } from './cadence.ts';
import { candour, voice } from './candour.ts';
import { channel } from './channel.ts';
import { chasers } from './chasers.ts';
import { committee } from './committee.ts';
import { contest } from './contest.ts';
import { decidedBy } from './decided-by.ts';
import { deference } from './deference.ts';
import { deflection } from './deflection.ts';
import { delegation } from './delegation.ts';
import { demand } from './demand.ts';
import { error } from './error.ts';
import { giveUpMechanism } from './give-up.ts';
import { hours } from './hours.ts';
import { inTray } from './in-tray.ts';
import { interruptionsMechanism } from './interruptions.ts';
import { kindLimits } from './kind-limits.ts';
import type { Mechanism } from './mechanism.ts';
import { mind } from './mind.ts';
import { misroute } from './misroute.ts';
import { buckPassing, handBack } from './passing.ts';
import { patience } from './patience.ts';
import { payer } from './payer.ts';
import { paymentMechanism } from './payment.ts';
import { powerGap } from './power-gap.ts';
import { preAgreement } from './pre-agreed.ts';
import { proactive } from './proactive.ts';
import { reactionMechanism } from './reaction.ts';
import { redial } from './redial.ts';
import { registration } from './registration.ts';
import { reopen } from './reopen.ts';
import { requests } from './requests.ts';
import { seismograph } from './seismograph.ts';
import { sharedSeats } from './shared-seats.ts';
import { sites } from './sites.ts';
import { spanLoad } from './span-load.ts';
import { stages } from './stages.ts';
import { strainMechanism } from './strain.ts';
import { pressure } from './target-pressure.ts';
import { taste } from './taste.ts';
import { timeOutMechanism } from './time-out.ts';
import { fitness, training } from './training.ts';
import { vexatious } from './vexatious.ts';
import { visitMechanism } from './visit.ts';

/** Every mechanism, in the order of docs/model.md. */
export const mechanisms: readonly Mechanism[] = [
  hours,
  kindLimits,
  attention,
  spanLoad,
  cadence,
  inTray,
  sites,
  absence,
  interruptionsMechanism,
  sharedSeats,
  strainMechanism,
  attritionMechanism,
  training,
  mind,
  stages,
  demand,
  vexatious,
  abuse,
  deflection,
  channel,
  patience,
  redial,
  registration,
  misroute,
  delegation,
  decidedBy,
  visitMechanism,
  timeOutMechanism,
  buckPassing,
  handBack,
  committee,
  analysis,
  error,
  fitness,
  taste,
  benefitOfDoubt,
  preAgreement,
  deference,
  requests,
  contest,
  payer,
  powerGap,
  paymentMechanism,
  pressure,
  reopen,
  chasers,
  giveUpMechanism,
  candour,
  voice,
  reactionMechanism,
  seismograph,
  proactive,
];
