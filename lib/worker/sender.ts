import { findHost } from '../hosts';
import type { PageAccount } from '../reading';

/** What the worker looks at in `runtime.MessageSender`. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
};

const parse = (url: string | undefined): URL | null => (url === undefined ? null : URL.parse(url));

const isSellerCentral = (url: URL | null): boolean =>
  url?.protocol === 'https:' && url.port === '' && findHost(url.hostname) !== undefined;

/** Is it our own content script, in the top frame of a tab on a Seller Central host? */
export const isOurPage = (sender: Sender, runtimeId: string): boolean =>
  sender.id === runtimeId &&
  sender.tab !== undefined &&
  sender.frameId === 0 &&
  isSellerCentral(parse(sender.url));

const bare = (path: string): string => path.replace(/\/+$/, '');

/**
 * Is the read of the page that sent it? The host must be the sender's. The path may be the frame's or
 * the tab's: after an in-page navigation one of the two may still be the old one.
 */
export const isOfItsPage = (
  { account, path }: { readonly account: PageAccount; readonly path: string },
  sender: Sender,
): boolean => {
  const frame = parse(sender.url);
  const paths = [frame, parse(sender.tab?.url)].flatMap(url => (url ? bare(url.pathname) : []));
  return frame?.hostname === account.host && paths.includes(bare(path));
};
