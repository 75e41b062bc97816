import { assert, property, string, array, constantFrom, oneof } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './decode';
import { figuresOf } from './figures';
import type { Mapping } from './mapping';
import { propose } from './propose';
import { readSheet } from './sheet';

const TODAY = Date.UTC(2026, 10, 22) / 86_400_000;
const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const sheetOf = (text: string) => {
  const read = readSheet(text);
  if (read.kind === 'no-sheet') throw new Error(read.reason);
  return read.sheet;
};
/** What is read of a text, with the proposal but for what the seller said. */
const read = (text: string, said: Partial<Mapping> = {}) => {
  const sheet = sheetOf(text);
  return figuresOf(sheet, { ...propose(sheet), account: 'a', ...said }, TODAY);
};
const brief = (text: string, said: Partial<Mapping> = {}) =>
  read(text, said).figures.map(({ metric, start, end, value }) => [metric, start, end, value]);
const asked = (text: string, said: Partial<Mapping> = {}) => read(text, said).open.map(({ is }) => is);
const whys = (text: string, said: Partial<Mapping> = {}) =>
  read(text, said).faults.map(({ line, why }) => `${line} ${why}`);

const counted = (text: string, said: Partial<Mapping> = {}) =>
  read(text, said).figures.map(({ metric, value, counts }) => [metric, value, counts?.part, counts?.whole]);
const row = (value: string, part: string, whole: string) =>
  whys(`date,metric,value,part,whole\n2026-04-13,CSAT,${value},${part},${whole}`, { period: 'P1D' });

describe('the seller’s own figures', () => {
  it('are read from a wide table of months, in a German one too', () => {
    const may = ['csat', day('2026-05-01'), day('2026-05-31'), 0.853];
    const june = ['nps', day('2026-06-01'), day('2026-06-30'), -12.5];
    expect(brief('Month,CSAT,NPS\n2026-05,85.3%,\n2026-06,,-12.5')).toEqual([may, june]);
    expect(brief('Monat;CSAT;NPS\n05/2026;85,3 %;\n06/2026;;-12,5\n')).toEqual([may, june]);
  });

  it('are read from a long table, by its names', () => {
    const text = 'date\tmetric\tvalue\n2026-07-06\tReturn rate\t3.1%\n2026-07-13\tReturn rate\t2.9%\n';
    expect(brief(text)).toEqual([
      ['return-rate', day('2026-07-06'), day('2026-07-12'), 0.031],
      ['return-rate', day('2026-07-13'), day('2026-07-19'), 0.029],
    ]);
  });

  it('asks for the order of days and months where no date tells, and never guesses', () => {
    const text = 'Date,NPS\n03/04/2026,40\n04/04/2026,41';
    expect(asked(text)).toEqual(['order']);
    expect(brief(text, { order: 'dmy' })[0]?.[1]).toBe(day('2026-04-03'));
    expect(brief(text, { order: 'mdy', period: 'P1D' })[0]?.[1]).toBe(day('2026-03-04'));
    expect(asked('Date,NPS\n03/04/2026,40\n13/04/2026,41')).toEqual([]);
    expect(asked('Date,NPS\n03.04.2026,40\n04.04.2026,41')).toEqual(['order']);
  });

  it('asks for the decimal sign where no number tells', () => {
    const text = 'Date;NPS\n2026-04-13;1,234\n2026-04-14;1,235';
    expect(asked(text)).toEqual(['decimal']);
    expect(brief(text, { decimal: 'comma' })[0]?.[3]).toBe(1.234);
    expect(whys(text, { decimal: 'point' })).toEqual(['2 outside', '3 outside']);
    expect(asked('Date;NPS\n2026-04-13;1,23\n2026-04-14;1,235')).toEqual([]);
    expect(asked('Date;NPS\n2026-04-13;0,123\n2026-04-14;0,124')).toEqual([]);
  });

  it('asks whether 0.85 is a share or a percentage, but not of 85', () => {
    const small = 'Date,CSAT\n2026-04-13,0.85\n2026-04-14,0.9';
    expect(asked(small)).toEqual(['scale']);
    expect(brief(small, { scales: { csat: 'share' } })[0]?.[3]).toBe(0.85);
    expect(brief(small, { scales: { csat: 'percent' } })[0]?.[3]).toBe(0.0085);
    expect(brief('Date,CSAT\n2026-04-13,85\n2026-04-14,90')[0]?.[3]).toBe(0.85);
  });

  it('reads the counts behind a rate, which answer for its unit, and stand in for it', () => {
    const long = 'date,metric,value,part,whole\n2026-04-13,CSAT,0.9,108,120\n2026-04-14,CSAT,,90,100\n';
    expect(counted(long)).toEqual([
      ['csat', 0.9, 108, 120],
      ['csat', 0.9, 90, 100],
    ]);
    const percent = long.replace('0.9,108', '0.9,1');
    expect(counted(percent)[0]).toEqual(['csat', 0.009, 1, 120]);
    const wide = 'Monat;CSAT;gut;alle;Retouren;Bestellungen\n05/2026;90 %;1.080;1.200;7;350\n';
    const roles = [
      'date',
      'is:csat',
      'part:csat',
      'whole:csat',
      'part:return-rate',
      'whole:return-rate',
    ] as const;
    expect(counted(wide, { roles })).toEqual([
      ['csat', 0.9, 1080, 1200],
      ['return-rate', 0.02, 7, 350],
    ]);
    const only = 'Date,CSAT,Part,Whole\n2026-04-13,90%,9,10\n2026-04-14,90%,,\n';
    expect(counted(only)).toEqual([
      ['csat', 0.9, 9, 10],
      ['csat', 0.9, undefined, undefined],
    ]);
  });

  it('takes no counts that can be none, or are not those of the value', () => {
    expect(row('90%', '9', '10')).toEqual([]);
    for (const [part, whole] of [
      ['10', '9'],
      ['-1', '10'],
      ['x', '10'],
      ['9', ''],
      ['1.5', '10'],
      ['0', '0'],
      ['5', '10'],
    ])
      expect(row('90%', part ?? '', whole ?? '')).toEqual(['2 counts']);
    const nps = 'date,metric,value,part,whole\n2026-04-13,NPS,40,10,9';
    expect(read(nps, { period: 'P1D' }).figures).toMatchObject([{ value: 40, counts: null }]);
  });

  it('asks for the unit of a time, for the account, for what a row is about', () => {
    expect(asked('Date,First response time\n2026-04-13,2.5\n2026-04-14,3')).toEqual(['scale']);
    expect(
      brief('Date,First response time\n2026-04-13,2.5\n2026-04-14,3', {
        scales: { 'first-response-time': 'hours' },
      })[0]?.[3],
    ).toBe(150);
    expect(asked('Date,NPS\n2026-04-13,40', { account: '' })).toEqual(['account', 'period']);
  });

  it('asks for columns that it does not find', () => {
    expect(asked('a,b\nx,y', { period: 'P1D' })).toEqual(['date-column', 'value-column']);
  });

  it('says of each row that cannot be read why', () => {
    const text = [
      'date,metric,value',
      '2026-07-13,NPS,forty',
      'soon,NPS,40',
      '2026-07-14,Smiles,40',
      '2026-07-15,NPS,140',
      '2026-12-24,NPS,40',
      '2026-07-16,NPS,40%',
      '2026-07-17,NPS,1',
      '2026-07-17,NPS,2',
      '2026-07-18,NPS,3',
      '2026-07-18,NPS,3',
      '26-07-19,NPS,3',
    ].join('\n');
    expect(whys(text)).toEqual([
      '2 no-number',
      '3 no-date',
      '4 no-metric',
      '5 outside',
      '6 not-over',
      '7 unit',
      '8 twice',
      '9 twice',
      '12 no-date',
    ]);
    expect(brief(text)).toHaveLength(1);
  });

  it('leaves a month that is not over', () => {
    expect(whys('Month,NPS\n2026-10,40\n2026-11,41')).toEqual(['3 not-over']);
  });

  it('knows dates of many kinds, and none that does not exist', () => {
    const dates = [
      '2026-07-14 10:30:00',
      '20260714',
      '2026/7/14',
      '2026年7月14日',
      '2026-07-14T10:00:00.000Z',
      'Di., 14.07.2026',
      '14. 7. 2026, 10:30 Uhr',
      'mar. 14/07/2026 à 10h30',
      'martedì 14-07-2026',
      '14/07/2026 a las 10:30',
      'Tue 7/14/2026 10:30 PM',
      '2026/07/14（火）',
      '2026年7月14日火曜日',
      '２０２６年７月１４日 星期二',
      '2026/7/14 下午3:30',
    ];
    for (const other of ['KW 7/2026', 'Q 3/2026', 'Week 7/2026', '14.07.26', '7/2026/14'])
      expect(whys(`Date;NPS\n${other};40`, { period: 'P1D', roles: ['date', 'is:nps'] })).toEqual([
        '2 no-date',
      ]);
    for (const date of dates)
      expect(brief(`Date;NPS\n${date};40`, { period: 'P1D' })).toEqual([
        ['nps', day('2026-07-14'), day('2026-07-14'), 40],
      ]);
    expect(brief('Week,NPS\n2026-W29,40')).toEqual([['nps', day('2026-07-13'), day('2026-07-19'), 40]]);
    expect(whys('Date;NPS\n2026-02-30;40\n2024-02-29;40', { period: 'P1D' })).toEqual(['2 no-date']);
  });

  it('reads what our own export disarmed, quoted line ends, and a line that names the separator', () => {
    const text = 'sep=;\r\n"Date";"NPS\nscore"\r\n"2026-07-14";"\'-5"\r\n';
    expect(brief(text, { period: 'P1D', roles: ['date', 'is:nps'] })[0]?.[3]).toBe(-5);
  });

  it('is the same in UTF-8 and UTF-16, with and without a mark, and in Windows-1252', () => {
    const text = 'Date;Zufriedenheit für März;NPS\n2026-07-14;ä;40';
    const sixteen = Uint8Array.from(Array.from(text).flatMap(char => [char.charCodeAt(0), 0]));
    const latin = Uint8Array.from(Array.from(text), char => char.charCodeAt(0));
    const files = [new TextEncoder().encode(text), sixteen, Uint8Array.of(0xff, 0xfe, ...sixteen), latin];
    for (const bytes of files) expect(decode(bytes)).toEqual({ kind: 'text', text });
    expect(decode(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 1, 2))).toEqual({ kind: 'no-text' });
  });

  it('is nothing where there is no table', () => {
    expect(readSheet('')).toEqual({ kind: 'no-sheet', reason: 'empty' });
    expect(readSheet('Date,NPS\n')).toEqual({ kind: 'no-sheet', reason: 'empty' });
    expect(readSheet(`${'a,'.repeat(99)}\n1`)).toEqual({ kind: 'no-sheet', reason: 'too-wide' });
  });

  it('reads any text without an exception, and gives values that can be true only', () => {
    const piece = oneof(
      constantFrom(
        'Date',
        'NPS',
        'csat',
        '2026-07-14',
        '03/04/2026',
        '1,234',
        '-5',
        '85%',
        ',',
        ';',
        '\n',
        '"',
      ),
      string({ maxLength: 5 }),
    );
    assert(
      property(array(piece, { maxLength: 30 }), pieces => {
        const found = readSheet(pieces.join(''));
        if (found.kind === 'no-sheet') return;
        const mapping = {
          ...propose(found.sheet),
          account: 'a',
          period: 'P1D',
          order: 'dmy',
          decimal: 'point',
        } as const;
        for (const { value, end } of figuresOf(found.sheet, mapping, TODAY).figures) {
          expect(Number.isFinite(value)).toBe(true);
          expect(end).toBeLessThanOrEqual(TODAY);
        }
      }),
      { numRuns: 300 },
    );
  });
});
