/** What the first run needs of the browser. */
export type FirstRun = {
  readonly onInstalled: (told: (details: { readonly reason: string }) => void) => void;
  readonly openPage: (path: `/${string}`) => Promise<unknown>;
};

/** Opens the first screen once, when Benchline is installed: never at an update, nor at one of the browser. */
export const startWelcome = ({ onInstalled, openPage }: FirstRun): void =>
  onInstalled(({ reason }) => {
    // Without a window there is nothing to show it in; the popup says the same.
    if (reason === 'install') void openPage('/welcome.html').catch(() => {});
  });
