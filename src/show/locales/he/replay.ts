/** What `reportline replay` and `reportline story` say on the command line. */
export const replay = {
  /** In the page itself, where it cannot start. */
  unreadable:
    'אם לא מופיע כאן דבר נוסף, חלק מהקובץ חסר או השתנה, או שהדפדפן ישן מדי. העתיקו את הקובץ שוב, או צרו אותו מחדש ' +
    'באמצעות "reportline replay".',
  /** What was written: its size in millions of bytes. */
  made: ({ size, documents }: { size: string; documents: number }) =>
    `קובץ אחד בגודל ${size} MB ובו ${documents === 1 ? 'תרחיש אחד' : `${documents} תרחישים`}; הדפדפן פותח אותו ללא רשת.`,
};
