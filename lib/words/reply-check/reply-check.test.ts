import { describe, expect, it } from 'vitest';
import { gapNames } from '../messages';
import { de } from './de';
import { en } from './en';

const keys = Object.keys(en) as (keyof typeof en)[];

describe('the words of the reply check', () => {
  it.each(keys)('%s has the same gaps in German', key => {
    expect(gapNames(de[key])).toEqual(gapNames(en[key]));
  });

  it.each(keys)('%s is calm', key => {
    expect(JSON.stringify([en[key], de[key]])).not.toMatch(/!|your fault|failed/i);
  });
});
