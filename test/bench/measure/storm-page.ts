// oxlint-disable unicorn/consistent-function-scoping -- the body runs in the page, which has nothing but that body
type Pace = { readonly seconds: number; readonly aSecond: number };

/**
 * Changes a page all the time, as tickers, lists and hovers do: of every ten changes six set a text, two add an element,
 * one takes one away, one flips a class in the card of the metrics. Runs in the page; resolves with the number of changes.
 */
export const storm = async ({ seconds, aSecond }: Pace): Promise<number> => {
  const list = document.createElement('ul');
  list.append(...Array.from({ length: 40 }, () => document.createElement('li')));
  document.querySelector('main')?.append(list);
  const rows = [...document.querySelectorAll('.a-row')];

  const change = (turn: number): void => {
    const item = list.children[turn % list.children.length];
    if (turn % 10 < 6 && item) item.textContent = `Offer ${turn % 97}: ${turn} views`;
    else if (turn % 10 < 8) list.append(document.createElement('li'));
    else if (turn % 10 === 8) list.lastElementChild?.remove();
    else {
      rows[turn % rows.length]?.classList.toggle('is-hovered');
      if (list.children.length > 200) list.replaceChildren(...[...list.children].slice(0, 40));
    }
  };

  const begin = performance.now();
  let done = 0;
  while (done < seconds * aSecond) {
    const due = Math.min(((performance.now() - begin) / 1000) * aSecond, seconds * aSecond);
    for (; done < due; done += 1) change(done);
    await new Promise(resolve => setTimeout(resolve, 4));
  }
  return done;
};
