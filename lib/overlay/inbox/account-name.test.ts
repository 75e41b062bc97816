// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { accountNameIn, mayBeSameName } from './account-name';

const header = (store: string, country: string): string =>
  `<div class="dropdown-account-switcher-header">
    <span class="dropdown-account-switcher-header-label-global">${store}</span>
    <span class="dropdown-account-switcher-header-label-regional">${country}</span>
  </div>`;

const nameOf = (html: string): string => {
  document.body.innerHTML = html;
  return accountNameIn([document]);
};

describe('the name of the account, at a glance', () => {
  it('is what the labels say, whatever white space is around it', () => {
    expect(nameOf(header('Acme Home', 'Germany'))).toBe('Acme Home|Germany');
    expect(nameOf(header('\n Acme  Home ', ' Germany\u00A0'))).toBe('Acme Home|Germany');
  });

  it('is found in a shadow root that was met', () => {
    document.body.innerHTML = '<x-header></x-header>';
    const root = document.querySelector('x-header')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no host');
    root.innerHTML = header('Acme Home', 'Germany');
    expect(accountNameIn([document, root])).toBe('Acme Home|Germany');
  });

  it('says nothing where there is none', () => {
    expect(nameOf('<header>Acme Home | Germany</header>')).toBe('');
    expect(mayBeSameName('', 'Acme Home|Germany')).toBe(true);
    expect(mayBeSameName('Acme Home|France', 'Acme Home|Germany')).toBe(false);
  });
});
