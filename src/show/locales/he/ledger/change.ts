/** What the Hebrew ledger says of a change of shape. */

import type { LedgerText } from '../../en/ledger.ts';

export const change: Readonly<Record<string, LedgerText>> = {
  'transition.loss': {
    meaning: 'חלק מכושר העבודה של יחידת שירות הלקוחות שאובד לזמן מה אחרי שינוי במבנה',
    rangeReason: 'משינוי שאיש אינו מרגיש בו ועד אובדן מחצית העבודה',
    source: 'קווי דיווח חדשים, מקומות חדשים והרגלים חדשים זקוקים לזמן כדי להתייצב; לא פורסם נתון',
  },
  'transition.lasts': {
    meaning: 'הזמן אחרי שינוי במבנה שבו יחידת שירות הלקוחות עובדת לאט יותר',
    rangeReason: 'משבוע ועד חצי שנה',
    source: 'חודש עד להתייצבות; לא פורסם נתון',
  },
};
