import { describe, expect, it } from 'vitest';
import { LESSONS } from '../fixtures/taught/lessons';
import { teachOn, viewInTurn } from './teach';

describe('a lesson', () => {
  it.each(LESSONS.map(lesson => ({ name: lesson.name, lesson })))('$name', async ({ lesson }) => {
    const trial = teachOn(await viewInTurn(lesson), lesson);
    expect(trial).toMatchObject({ kind: 'fits', reading: { ...lesson.choice, value: lesson.value } });
  });
});
