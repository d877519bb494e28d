import type { Words } from '../words.ts';
import { counted, DESIGNS, list, quote } from './phrases.ts';

export const orgCharts: Words['orgCharts'] = {
  overloaded: ({ design, positions }) =>
    `${quote(design)}: יותר עבודה משעות אצל ${list(positions.slice(0, 3).map((p) => quote(p)))}`,
  severalOverloaded: ({ designs, more }) =>
    `יותר עבודה משעות בחלופות ${list([...designs.map(quote), ...(more > 0 ? [`עוד ${counted(more, DESIGNS)}`] : [])])}`,
  /** `designs` share the place; `share` may be a range. */
  oneDesk: ({ design, designs, position, share }) => {
    const where = designs === 1 ? quote(design) : designs === 2 ? 'בשתי החלופות' : 'בכל החלופות';
    return `${where}: ${share} מכלל ההמתנה היא למקום אחד במבנה, ${quote(position)}`;
  },
  differentDesks: ({ design, position, other, otherPosition }) =>
    `המקום שבו תלונות ממתינות הכי הרבה משתנה: ${quote(position)} בחלופה ${quote(design)}, ${quote(otherPosition)} בחלופה ${quote(other)}`,
  noDesk: ({ design, designs }) =>
    designs === 1
      ? `${quote(design)}: ההמתנה מפוזרת, ואין מקום אחד במבנה שמרכז בבירור את רובה`
      : 'היכן תלונות ממתינות: לא בכל חלופה יש מקום אחד שמרכז בבירור את רוב ההמתנה',
  nothing: 'דבר אינו ממתין באף אחד מהמבנים',
  subtitle:
    'מספר ומילוי: השעות שתלונות ממתינות לתפקיד, לכל 100 תלונות (± מחצית רווח הסמך של 95 %). ערימה של תפקידים זהים מציגה ' +
    'את התפקיד שממתינים לו הכי הרבה. מסגרת עבה: כאן ההמתנה הארוכה ביותר; בקווים אלכסוניים: כך הדבר בפחות מ־90 % מהחזרות. קו אל הממונה: ' +
    'ככל שהוא רחב, יותר החלטות עולות למעלה. תווית: הפיצוי המרבי שהתפקיד רשאי לאשר לבדו. עומס: העבודה המגיעה ביחס לשעות ' +
    'שהוקצו. כחול: שירות לקוחות. קו קטוע: כפיפות בקו מקווקו. מסגרת אדומה בקו קטוע: עומס יתר.',
  allWaiting: (hours) => `${hours} שעות המתנה לכל 100 תלונות בסך הכול`,
  unsteady: (hours) => `אין מצב יציב: ${hours} שעות המתנה, והן גדלות`,
  longest: ({ position, runs }) => `ההמתנה הארוכה ביותר: ${quote(position)}, ב־${runs} % מההרצות`,
  waitingHead: 'שעות',
  limitHead: 'רשאי לאשר',
  loadHead: 'עומס',
  limit: (amount) => `≤ ${amount}`,
  anyLimit: 'כל סכום',
  kindLimit: ({ kind, amount }) => (amount === null ? `${kind} כל סכום` : `${kind} ≤ ${amount}`),
  limitSpan: ({ low, high }) => (high === null ? `מ־${low} ועד כל סכום` : `מ־${low} עד ${high}`),
  byKind: 'סוג פיצוי בתווית: התקרה לסוג הזה; טווח: תלוי בסוג הפיצוי.',
  startsAs: 'מצויר המבנה שבהתחלה; המספרים הם של כל תקופת הספירה.',
  later: ({ design, becomes }) => `של ${quote(design)} מצויר המבנה שבהתחלה. ${becomes}`,
  waitingColumn: 'המתנה, שעות לכל 100 תלונות',
  bottleneckColumn: 'ההמתנה הארוכה מכולן, % מהחזרות',
  loadColumn: 'עומס, %',
  sentUpColumn: 'החלטות שעלו למעלה לכל 1,000 תלונות',
  summary: (tops) =>
    tops
      .map(({ design, position, waiting, runs }) =>
        position === null
          ? `${quote(design)}: דבר אינו ממתין.`
          : `${quote(design)}: ההמתנה הארוכה ביותר היא ל־${quote(position)}, ${waiting} שעות לכל 100 תלונות, ` +
            `ב־${runs} % מהחזרות.`,
      )
      .join(' '),
};
