import type { LedgerText } from '../../en/ledger.ts';

/** What complaints tell the company about itself, and work ahead of trouble. */
export const foresight: Readonly<Record<string, LedgerText>> = {
  relayed: {
    meaning: 'ההסתברות שתפקיד מעביר הלאה דיווח על ליקוי',
    rangeReason: 'מאחד מכל שלושה ועד תמיד',
    source: 'דיווחים אובדים בכל תפקיד; לא פורסם גודל אפקט: הנחה גלויה',
  },
  reportsToKnow: {
    meaning: 'מספר הדיווחים שצריכים להגיע למנכ"ל עד שהחברה יודעת על ליקוי',
    rangeReason: 'מדיווחים ספורים ועד ערימה',
    source: 'תלונה אחת היא אירוע, עשר הן דפוס; לא פורסם נתון',
  },
  fixTime: {
    meaning: 'הזמן החולף מן הידיעה על הליקוי ועד סופו',
    rangeReason: 'טווח הממוצע: משינוי של טקסט ועד שינוי של מוצר',
    source: 'תהליך משתנה בתוך שבועות; לא פורסם נתון',
  },
  proactive: {
    meaning: 'חלק מזמן הקו הראשון שמוקדש לשיחות יזומות',
    rangeReason: 'מאפס ועד שליש מהיום',
    source: 'חברת הבסיס עונה ואינה יוזמת שיחות',
  },
  prevented: {
    meaning: 'שיעור התלונות שנמנעות, לכל שיעור מזמן הקו הראשון שמוקדש לשיחות כאלה',
    rangeReason: 'מעשירית הזמן שמונעת 2 % מהתלונות ועד שהיא מונעת 20 %',
    source: 'עשירית מהזמן מונעת עשירית מהתלונות; לא פורסם גודל אפקט',
  },
  blended: {
    meaning: 'האם כל המוקדנים יוזמים שיחות כאשר דבר אחר אינו ממתין, או שחלקם עוסקים רק בכך',
    rangeReason: 'בחירה של החברה',
    source: 'יחידה אחת שעושה את שני הדברים',
  },
};
