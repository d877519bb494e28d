import type { LedgerText } from '../../en/ledger.ts';

const CHOICE = 'בחירה של המחקר, לא אי־ודאות';

/** How a study is run and judged. */
export const run: Readonly<Record<string, LedgerText>> = {
  seed: {
    meaning: 'הזרע של כל ההגרלות האקראיות',
    rangeReason: CHOICE,
    source: 'כל טקסט מתאים: אסור ששום תוצאה תהיה תלויה בו',
  },
  replications: {
    meaning: 'חזרות בלתי תלויות, בכל אחת אותם לקוחות בכל החלופות',
    rangeReason: CHOICE,
    source: 'די לרווח סמך ראשון בתוך כדקה',
  },
  'horizon.warmUp': {
    meaning: 'הזמן שלפני חלון הספירה, שבו התורים מתמלאים ודבר אינו נספר',
    rangeReason: CHOICE,
    source: 'ארוך מחייה של כמעט כל תלונה',
  },
  'horizon.window': {
    meaning: 'חלון הספירה: הזמן שבו מגיעות התלונות הנספרות',
    rangeReason: CHOICE,
    source: 'חצי שנה',
  },
  'horizon.drain': {
    meaning: 'הזמן שאחרי חלון הספירה, שבו עוקבים אחר תלונות אלה עד סופן',
    rangeReason: CHOICE,
    source: 'ארוך משמונת השבועות הקצובים לתשובה סופית (FCA DISP 1.6.2R)',
  },
  targets: {
    meaning: 'פרקי הזמן שבתוכם תלונה אמורה להיפתר בפועל; הראשון הוא היעד הראשי',
    rangeReason: CHOICE,
    source: 'שבוע הוא היעד הראשי; שלושה ימים הם פתרון מקוצר (FCA DISP 1.5)',
  },
  serviceLevel: {
    meaning: 'זמן ההמתנה שבתוכו מענה נספר ברמת השירות',
    rangeReason: 'מוסכמה',
    source: 'יעד רמת שירות טלפוני: 80% בתוך 20 שניות, novelvox.com, cxtoday.com',
  },
  indifference: {
    meaning: 'הפרשים עד שיעור זה מן החלופה הראשונה הם זניחים: אין מסקנה',
    rangeReason: CHOICE,
    source: 'אחוז אחד מן הנתון המושווה',
  },
};
