/** What the ledger's entries say in Hebrew, by id. */

import type { LedgerText } from '../en/ledger.ts';
import { action } from './ledger/action.ts';
import { authority } from './ledger/authority.ts';
import { company } from './ledger/company.ts';
import { conflict } from './ledger/conflict.ts';
import { cost } from './ledger/cost.ts';
import { demand } from './ledger/demand.ts';
import { errors } from './ledger/errors.ts';
import { hours } from './ledger/hours.ts';
import { returns } from './ledger/returns.ts';
import { run } from './ledger/run.ts';
import { workOfPeople } from './ledger/work.ts';

export const ledger: Readonly<Record<string, LedgerText>> = {
  ...run,
  ...company,
  ...hours,
  ...authority,
  ...demand,
  ...workOfPeople,
  ...action,
  ...conflict,
  ...errors,
  ...returns,
  ...cost,
};
