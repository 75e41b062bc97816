import type { PointWords } from '../words/point-words';
import type { Picked } from './pick-choice';
import { selectField } from './select-field';

/** The lists of orders and of times, each only where a metric has several. */
export const placeFields = (
  { say, scopeName, windowName }: PointWords,
  onChange: (picked: Picked) => void,
) => {
  let picked: Picked | null = null;
  const change = (next: Partial<Picked>): void => {
    if (!picked) return;
    picked = { ...picked, ...next };
    onChange(picked);
  };
  const scopes = selectField(say('pick.scope'), say('pick.choose'), value =>
    change({ scope: picked?.metric.scopes.find(each => each === value) ?? null }),
  );
  const windows = selectField(say('pick.window'), say('pick.choose'), value =>
    change({ window: picked?.metric.windows.find(each => each === value) ?? null }),
  );
  const offer = (next: Picked | null): void => {
    picked = next;
    if (!next) {
      scopes.offer([], null);
      windows.offer([], null);
      return;
    }
    const { metric, scope, window } = next;
    scopes.offer(
      metric.scopes.map(each => [each, scopeName(each)]),
      scope,
    );
    windows.offer(
      metric.windows.map(each => [each, windowName(each)]),
      window,
    );
  };
  return { elements: [scopes.element, windows.element], offer };
};
