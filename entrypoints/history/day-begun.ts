const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

/** The calendar day of an instant on this computer, ISO. */
export const localDay = (at: Date): string =>
  [
    String(at.getFullYear()).padStart(4, '0'),
    String(at.getMonth() + 1).padStart(2, '0'),
    String(at.getDate()).padStart(2, '0'),
  ].join('-');

/**
 * When something began that a seller says was begun on a day (ISO date, this computer's): now for today, noon for an earlier
 * day, which no change of the clocks and hardly a journey moves to another one. Null for what is no day, or is to come.
 */
export const dayBegun = (day: string, now: Date): Date | null => {
  if (day === localDay(now)) return now;
  const [, year = '', month = '', date = ''] = DAY.exec(day) ?? [];
  const noon = new Date(Number(year), Number(month) - 1, Number(date), 12);
  return year !== '' && localDay(noon) === day && noon.getTime() < now.getTime() ? noon : null;
};
