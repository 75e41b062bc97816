import { describe, expect, it } from 'vitest';
import { checkPlatform, hasDisplay } from './platform.mjs';
import { Stop } from './say.mjs';

describe('checkPlatform', () => {
  it.each(['linux', 'darwin', 'win32'])('goes on with %s and any Node from 18 on', platform => {
    for (const node of ['18.0.0', '20.20.2', '24.21.0'])
      expect(() => checkPlatform({ platform, node })).not.toThrow();
  });

  it('stops elsewhere with a sentence that names the platform', () => {
    expect(() => checkPlatform({ platform: 'freebsd', node: '24.0.0' })).toThrow(Stop);
    expect(() => checkPlatform({ platform: 'freebsd', node: '24.0.0' })).toThrow(/not on freebsd/u);
  });

  it('stops on a Node that is too old, and says which one will do', () => {
    expect(() => checkPlatform({ platform: 'linux', node: '16.20.0' })).toThrow(/16\.20\.0 is too old.*18/u);
  });
});

describe('hasDisplay', () => {
  it.skipIf(process.platform !== 'linux')('asks X11 and Wayland', () => {
    expect(hasDisplay({})).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  });
});
