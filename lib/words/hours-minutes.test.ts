import { describe, expect, it } from 'vitest';
import { hoursAndMinutesFor } from './hours-minutes';

describe('hours and minutes', () => {
  it.each([
    ['en-US', ['0 min', '59 min', '1 h', '4 h 10 min', '47 h 59 min']],
    ['de-DE', ['0 min', '59 min', '1 h', '4 h 10 min', '47 h 59 min']],
    ['ja-JP', ['0分', '59分', '1時間', '4時間10分', '47時間59分']],
    ['zh-CN', ['0 分钟', '59 分钟', '1 小时', '4 小时 10 分钟', '47 小时 59 分钟']],
    // A language that we do not speak.
    ['ar-SA', ['0 min', '59 min', '1 h', '4 h 10 min', '47 h 59 min']],
  ])('in %s', (tag, wanted) => {
    expect([0, 59, 60, 250, 2879].map(hoursAndMinutesFor(tag))).toEqual(wanted);
  });
});
