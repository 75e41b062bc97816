/** The Navigation API, as far as it is used here; Firefox has it since 147. */
type Navigates = { readonly navigation?: EventTarget };

/** Tells when the address changed. `check` compares at once, for moments at which no event came. */
export type Route = { readonly check: () => void };

/**
 * Calls `onChange` once for each new address within the page. `currententrychange` comes when the address is new (so that
 * old chips go at once), `navigatesuccess` when the page's router has finished; a page in a browser without either
 * is noticed by `check`, which is called at each settling.
 */
export const watchRoute = (onChange: (url: URL) => void, signal: AbortSignal): Route => {
  let known = location.href;
  const check = (): void => {
    if (location.href === known || signal.aborted) return;
    known = location.href;
    onChange(new URL(known));
  };
  const { navigation } = globalThis as Navigates;
  for (const type of ['currententrychange', 'navigatesuccess']) {
    navigation?.addEventListener(type, check, { signal });
  }
  for (const type of ['popstate', 'hashchange', 'pageshow']) addEventListener(type, check, { signal });
  return { check };
};
