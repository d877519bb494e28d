/** What the ledger's entries say in Hebrew, by id. */

import type { LedgerText } from '../en/ledger.ts';
import { action } from './ledger/action.ts';
import { authority } from './ledger/authority.ts';
import { change } from './ledger/change.ts';
import { closing } from './ledger/closing.ts';
import { company } from './ledger/company.ts';
import { conflict } from './ledger/conflict.ts';
import { cost } from './ledger/cost.ts';
import { demand } from './ledger/demand.ts';
import { errors } from './ledger/errors.ts';
import { foresight } from './ledger/foresight.ts';
import { hours } from './ledger/hours.ts';
import { loyalty } from './ledger/loyalty.ts';
import { people } from './ledger/people.ts';
import { persons } from './ledger/persons.ts';
import { returns } from './ledger/returns.ts';
import { run } from './ledger/run.ts';
import { workOfPeople } from './ledger/work.ts';

export const ledger: Readonly<Record<string, LedgerText>> = {
  ...run,
  ...company,
  ...change,
  ...hours,
  ...people,
  ...authority,
  ...demand,
  ...workOfPeople,
  ...action,
  ...conflict,
  ...errors,
  ...persons,
  ...closing,
  ...returns,
  ...foresight,
  ...cost,
  ...loyalty,
};
