/** An hour of the week on a wall clock. `weekday`: 0 is Monday. */
export type LocalHour = { readonly weekday: number; readonly hour: number };

/** Tells the hour of the week of an instant, ms since 1970. */
export type HourTeller = (instant: number) => LocalHour;

const SUNDAY_FIRST = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

const mondayFirst = (sundayFirst: number): number => (sundayFirst + 6) % 7;

const local: HourTeller = instant => {
  const date = new Date(instant);
  return { weekday: mondayFirst(date.getDay()), hour: date.getHours() };
};

const zoned = (timeZone: string): HourTeller => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: 'numeric',
    hourCycle: 'h23',
  });
  return instant => {
    const parts = format.formatToParts(instant);
    const valueOf = (type: string): string => parts.find(part => part.type === type)?.value ?? '';
    return {
      weekday: mondayFirst(SUNDAY_FIRST.indexOf(valueOf('weekday'))),
      hour: Number(valueOf('hour')),
    };
  };
};

/** Tells hours in an IANA zone or the machine's own, through every change of the clocks. */
export const hourTeller = (timeZone?: string): HourTeller =>
  timeZone === undefined ? local : zoned(timeZone);
