import type { Words } from '../words.ts';
import { counted, REPLICATIONS } from './phrases.ts';

/** Words on the stage itself, and on a picture of it. */
export const stage: Words['stage'] = {
  atFault: 'היחידה שגרמה לתקלה:',
  onPaper: 'נסגרו ללא טיפול',
  startsAs: 'מצויר המבנה שבהתחלה.',
  ribbon:
    'התלונה שבטבעת, מהפנייה הראשונה ועד סופה. חלול: היא ממתינה. מלא: היא בטיפול. קו קטוע: אצל הלקוח, או שרק צריך ' +
    'לחלוף זמן; סגול: נסגרה ללא טיפול.',
  footer: ({ seed, run, replications, version }) => {
    const figures = replications === null ? '' : ` · הנתונים: ${counted(replications, REPLICATIONS)}`;
    return `הרצה אחת להתבוננות, שאינה ראיה בפני עצמה: הרצה ${run}, זרע ${seed}${figures} · reportline ${version} · תוצאת סימולציה, לא מדידה`;
  },
};
