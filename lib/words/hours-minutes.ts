import { cached } from './cached';
import { numberLocale, spokenFor, type Language } from './languages';

const HOUR = 60;

type Units = { readonly hour: string; readonly minute: string; readonly between: string };

/** As Amazon writes times in most languages. */
const USUAL: Units = { hour: ' h', minute: ' min', between: ' ' };
const OTHERS: Partial<Record<Language, Units>> = {
  ja: { hour: '時間', minute: '分', between: '' },
  'zh-CN': { hour: ' 小时', minute: ' 分钟', between: ' ' },
};

const writerFor = (tag: string): ((minutes: number) => string) => {
  const { hour, minute, between } = OTHERS[spokenFor(tag)] ?? USUAL;
  const number = new Intl.NumberFormat(numberLocale(tag));
  return minutes => {
    const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR];
    if (hours === 0) return number.format(rest) + minute;
    const whole = number.format(hours) + hour;
    return rest === 0 ? whole : whole + between + number.format(rest) + minute;
  };
};

/** "4 h 10 min", "4 h", "10 min", from whole minutes, none below 0. `tag`: BCP 47. Made once a language. */
export const hoursAndMinutesFor = cached(writerFor);
