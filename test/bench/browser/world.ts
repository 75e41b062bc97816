import type { CDPSession, Page } from 'playwright-core';

/** The world of the extension's content scripts in a page: their own JavaScript beside the page's DOM. */
export type World = {
  readonly session: CDPSession;
  /** Evaluates an expression there; a promise is awaited, the result must be plain data. */
  readonly evaluate: <T>(expression: string) => Promise<T>;
};

const PATIENCE = 15_000;

const findContext = async (session: CDPSession): Promise<number> => {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const timer = setTimeout(() => reject(new Error('no content script came to the page')), PATIENCE);
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
  });
  await session.send('Runtime.enable');
  return promise.finally(() => clearTimeout(timer));
};

/** Finds the world of the one extension in a page that has been opened. */
export const worldOf = async (page: Page): Promise<World> => {
  const session = await page.context().newCDPSession(page);
  const contextId = await findContext(session);
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  return { session, evaluate };
};
