import type { Scope, Unit, Window } from '../catalogue/metric';
import { formatsFor } from './formats';
import { directionOf, numberLocale, spokenFor, type Language } from './languages';
import { speaker, type Say, type Translation } from './messages';
import { pointDe } from './overlay/point-de';
import { pointEn } from './overlay/point-en';
import { pointEs } from './overlay/point-es';
import { pointFr } from './overlay/point-fr';
import { pointIt } from './overlay/point-it';
import { pointJa } from './overlay/point-ja';
import { pointZh } from './overlay/point-zh-hans';

/** For the eye or for a screen reader. */
export type Voice = 'short' | 'long';

/** What one language can say while the seller shows a number: the part of `Words` that goes into pages. */
export type PointWords = {
  /** The language spoken, which may not be the one asked for. */
  readonly language: Language;
  readonly dir: 'ltr' | 'rtl';
  readonly say: Say<typeof pointEn>;
  /** "0.10%", "9.5 h", "4.6 ★", "372". The value is in the metric's unit (fraction, minutes, …). */
  readonly formatValue: (unit: Unit, value: number) => string;
  /** A target: as a value, but "1%" and "2.5%", as Amazon writes targets. */
  readonly formatTarget: (unit: Unit, value: number) => string;
  /** A difference's size: "0.21 pp", "3.5 h", "28 points"; `long`, for the ear, says "0.21 percentage points". */
  readonly formatGap: (unit: Unit, difference: number, voice?: Voice) => string;
  /** "3 Sep"; the year is added where it is not that of `at`. */
  readonly formatDate: (iso: string, at: Date, timeZone?: string) => string;
  readonly formatCount: (count: number) => string;
  /** "4 weeks". */
  readonly windowName: (window: Window) => string;
  /** "seller-fulfilled", in words. */
  readonly scopeName: (scope: Scope) => string;
};

const POINT = { short: 'point', long: 'point.long' } as const;
const FILES: Readonly<Record<Language, Translation<typeof pointEn>>> = {
  en: pointEn,
  de: pointDe,
  fr: pointFr,
  es: pointEs,
  it: pointIt,
  ja: pointJa,
  'zh-CN': pointZh,
};
const UNITS = { D: 'window.D', W: 'window.W', M: 'window.M', Y: 'window.Y' } as const;

const windowName = (say: Say<typeof pointEn>, window: Window): string => {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(window) ?? [];
  if (count === undefined || unit === undefined) return say('window.lifetime');
  return say(UNITS[unit as keyof typeof UNITS], { count: Number(count) });
};

/** The words of showing a number for a reader of `tag` (BCP 47; English where we do not speak it). Numbers follow the tag itself. */
export const pointWordsFor = (tag: string): PointWords => {
  const language = spokenFor(tag);
  const say = speaker<typeof pointEn>(language, FILES[language], numberLocale(tag));
  const formats = formatsFor(tag);
  return {
    language,
    dir: directionOf(language),
    say,
    formatValue: formats.formatValue,
    formatTarget: formats.formatTarget,
    formatGap: (unit, difference, voice = 'short') =>
      unit === 'points'
        ? say('points', { count: Math.abs(difference) })
        : formats.formatDifference(unit, difference, say(POINT[voice])),
    formatDate: formats.formatDate,
    formatCount: formats.formatCount,
    windowName: window => windowName(say, window),
    scopeName: scope => say(`scope.${scope}`),
  };
};
