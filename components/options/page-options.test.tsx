// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { readerOf } from '../../lib/summary/reader';
import { NOW } from '../../lib/summary/testing/listed';
import { Options } from './page-options';

describe('Options', () => {
  it('names each part by its heading, in the given order, and has a way to each', () => {
    const root = document.createElement('div');
    document.body.append(root);
    const parts = ['one', 'two'].map(id => ({ id, title: `Title ${id}`, Body: () => <p>{`Body ${id}`}</p> }));
    render(<Options parts={parts} say={readerOf('en', NOW, 'UTC').say} />, root);
    const named = [...root.querySelectorAll('section')].map(section => {
      const title = document.getElementById(section.getAttribute('aria-labelledby') ?? '');
      return [section.id, title?.textContent, section.querySelector('p')?.textContent];
    });
    expect(named).toEqual([
      ['one', 'Title one', 'Body one'],
      ['two', 'Title two', 'Body two'],
    ]);
    const ways = [...root.querySelectorAll('nav a')].map(way => [way.getAttribute('href'), way.textContent]);
    expect(ways).toEqual([
      ['#one', 'Title one'],
      ['#two', 'Title two'],
    ]);
  });
});
