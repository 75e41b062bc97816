import type { Messages } from '../bus';
import type { PageRead } from '../reading';
import type { Ask } from './ask';
import type { About, Act, Deed } from './panel-desk';

/** The page view's own ways, as far as a deed needs them. */
export type Ways = {
  readonly ask: Ask;
  readonly pageId: string;
  /** The page as it was read last. */
  readonly latest: () => PageRead | null;
  /** Sends the page's read again, unless that was done since `told`; resolves when what was answered is drawn. */
  readonly sendAgain: (told?: number) => Promise<void>;
};

type Start = Messages['start-action']['ask'];

const start = async (
  { id, title }: Extract<Deed, { kind: 'start' }>['tip'],
  { metric, scope }: About,
  { ask, pageId, latest }: Ways,
): Promise<string | null> => {
  const account = latest()?.account;
  if (!account) return null;
  const step = { metric, scope: scope as Start['scope'], tip: id, title, note: '' };
  const reply = await ask('start-action', { pageId, account, ...step });
  return reply.ok ? reply.answer.id : null;
};

const settle = async (deed: Exclude<Deed, { kind: 'start' }>, { ask }: Ways): Promise<string | null> => {
  const reply = await (deed.kind === 'hide'
    ? ask('hide-tip', { tip: deed.tip.id })
    : deed.kind === 'note'
      ? ask('note-action', { id: deed.id, note: deed.note })
      : ask('remove-action', { id: deed.id }));
  return reply.ok ? '' : null;
};

/** Carries out what the seller does in a panel, then shows what is true: the page's read is sent again. */
export const createAct =
  (ways: Ways): Act =>
  async (deed, about) => {
    const id = await (deed.kind === 'start' ? start(deed.tip, about, ways) : settle(deed, ways));
    if (id !== null) await ways.sendAgain();
    return id;
  };
