import { describe, expect, it } from 'vitest';
import { findPage, PAGES, pageIdAt } from './pages';

const at = (path: string) => new URL(path, 'https://sellercentral.amazon.com');

describe('page detection', () => {
  const samples = PAGES.flatMap(page => page.samples.yes.map(path => ({ id: page.id, path })));

  it.each(samples)('$path is $id and nothing else', ({ id, path }) => {
    expect(PAGES.filter(page => page.isFor(at(path))).map(page => page.id)).toEqual([id]);
  });

  it.each(PAGES.flatMap(page => page.samples.no.map(path => ({ id: page.id, path }))))(
    '$path is not $id',
    ({ id, path }) => expect(pageIdAt(at(path))).not.toBe(id),
  );

  it.each([
    '/ap/signin',
    '/ap/mfa',
    '/authorization/select-account',
    '/help/hub/home',
    '/home',
    '/',
    '/forums/t/1',
  ])('%s is no page that is read', path => expect(findPage(at(path))).toBeUndefined());

  it('reads on Seller Central hosts only', () => {
    expect(pageIdAt(new URL('https://evil.example/performance/dashboard'))).toBeNull();
    expect(
      pageIdAt(new URL('https://sellercentral.amazon.com.evil.example/performance/dashboard')),
    ).toBeNull();
    expect(pageIdAt(new URL('https://sellercentral-europe.amazon.com/performance/dashboard'))).toBe(
      'account-health',
    );
  });
});
