import { describe, expect, it } from 'vitest';
import { longestOf, ownScript, sumOf, type TraceEvent } from './own-script';

const OWN = 'chrome-extension://x/content.js';

const event = (name: string, ts: number, dur: number, url = OWN): TraceEvent => ({
  name,
  ph: 'X',
  ts,
  dur,
  args: { data: { url } },
});

describe('the time of an extension in a trace', () => {
  it('counts a call within a call once', () => {
    const stretches = ownScript([event('FunctionCall', 2000, 500), event('EvaluateScript', 1000, 3000)]);
    expect(stretches).toEqual([{ from: 1, to: 4, busy: 3 }]);
  });

  it('leaves out the scripts of the page and everything that is no script', () => {
    const page = event('FunctionCall', 0, 1000, 'https://sellercentral.amazon.com/x.js');
    expect(ownScript([page, event('Layout', 0, 1000)])).toEqual([]);
  });

  it('takes the processor’s time where the trace has it', () => {
    expect(sumOf(ownScript([{ ...event('FunctionCall', 0, 9000), tdur: 2000 }]))).toBe(2);
  });

  it('sums, and finds the longest', () => {
    const stretches = ownScript([event('FunctionCall', 0, 1500), event('FunctionCall', 5000, 4000)]);
    expect(sumOf(stretches)).toBe(5.5);
    expect(longestOf(stretches)).toBe(4);
  });
});
