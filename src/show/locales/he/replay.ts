import type { Words } from '../words.ts';
import { quote } from './phrases.ts';

/** What `reportline replay` and `reportline story` say on the command line. */
export const replay: Words['replay'] = {
  /** In the page itself, where it cannot start. */
  unreadable:
    'אם לא מופיע כאן דבר נוסף, חלק מהקובץ חסר או השתנה, או שהדפדפן ישן מדי. העתיקו את הקובץ שוב, או צרו אותו מחדש.',
  /** What was written: its size in millions of bytes. */
  made: ({ size, documents }: { size: string; documents: number }) =>
    `קובץ אחד בגודל ${size} MB ובו ${documents === 1 ? 'תרחיש אחד' : `${documents} תרחישים`}; הדפדפן פותח אותו ללא רשת.`,
  story: {
    complaint: ({ number, of, run, seed }) =>
      `תלונה ${number} מתוך ${of} בהרצה ${run} (זרע ${seed}). תוצאת סימולציה, לא מדידה; תלונה אחת אינה ראיה.`,
    customer: ({ type, unit, amount }) =>
      `${quote(type)}, תקלה של ${quote(unit)}, ${amount === null ? 'בלי החלטה על כסף' : `סכום ${amount}`}`,
    picked: 'נבחרה לפי כלל: אחוזון 99 של הזמן שחלופה אחת חוסכת לעומת האחרת.',
  },
};
