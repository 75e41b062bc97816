import type { CreateScene } from './scene';

/**
 * The two scripts of a page meet here. The content script reads every page that is read; the overlay
 * script, which draws, is put into the page by the worker and only where there is something to draw
 * for. Both run in the extension's own world, whose globals the page's scripts cannot see.
 */
const PLACE = '__benchlineScene';

type World = { [PLACE]?: CreateScene };

const world = globalThis as unknown as World;

/** Called by the overlay script when it starts. */
export const offerScene = (create: CreateScene): void => {
  world[PLACE] = create;
};

/** What draws, or undefined where the overlay script could not be put into the page. */
export const offeredScene = (): CreateScene | undefined => world[PLACE];
