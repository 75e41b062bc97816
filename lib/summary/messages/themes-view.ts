import { percentText } from '../../answer/own-words';
import { barsShape, type BarsShape } from '../../chart/bars';
import { THEMES } from '../../messages/case';
import type { Contact } from '../../messages/contact';
import { ENOUGH_CONTACTS, themeShare, themeWeeks, type ThemeShare } from '../../messages/theme-counts';
import type { Reader } from '../reader';

export type ThemeRowView = {
  readonly name: string;
  readonly count: string;
  /** Empty with too few contacts for a share. */
  readonly share: string;
  readonly bars: BarsShape;
};

export type ThemesView = {
  readonly title: string;
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly ThemeRowView[];
  /** Why there are no shares; null where there are. */
  readonly few: string | null;
};

const WEEKS_SHOWN = 12;
const BARS = { width: 84, height: 20 };

const headOf = ({ say }: Reader): readonly string[] => [
  say('theme'),
  say('themes-month'),
  say('themes-share'),
  say('themes-weeks'),
];

type Weeks = ReturnType<typeof themeWeeks>;

const rowsOf = (share: ThemeShare, weeks: Weeks, reader: Reader): readonly ThemeRowView[] => {
  const { say, words } = reader;
  const most = Math.max(1, ...weeks.flatMap(({ counts }) => Object.values(counts)));
  return THEMES.toSorted((one, other) => share.counts[other] - share.counts[one]).map(theme => {
    const counts = weeks.map(week => week.counts[theme]);
    const list = counts.map(words.formatCount).join(', ');
    return {
      name: say(`theme-${theme}`),
      count: words.formatCount(share.counts[theme]),
      share: share.whole < ENOUGH_CONTACTS ? '' : percentText(share.counts[theme], share.whole, words),
      bars: barsShape(counts, { ...BARS, most }, say('themes-bars', { list })),
    };
  });
};

/** Contacts by theme: the last 30 days in figures, the last 12 weeks as bars, all rows to one scale. */
export const themesView = (contacts: readonly Contact[], reader: Reader): ThemesView => {
  const now = reader.at.getTime();
  const share = themeShare(contacts, now);
  const weeks = themeWeeks(contacts, now, WEEKS_SHOWN, reader.timeZone);
  const isFew = share.whole < ENOUGH_CONTACTS;
  return {
    title: reader.say('themes-title'),
    caption: reader.say('themes-caption'),
    head: headOf(reader),
    rows: rowsOf(share, weeks, reader),
    few: isFew ? reader.say('themes-few', { count: share.whole, least: ENOUGH_CONTACTS }) : null,
  };
};
