/** Titles of the common company's positions, units and contact types: those of any other stand as they are. */

export const companyTitle = (title: string): string => title;
