import { signal } from '@preact/signals';
import { render } from 'preact';
import { Popup, type PopupState } from '../../components/popup/page-popup';
import { NoRoomNotice } from '../../components/page-no-room';
import { followNoRoom } from '../../lib/stored/follow-no-room';
import type { NoRoom } from '../../lib/stored/room-mark';
import type { Action } from '../../lib/journal/action';
import { actionsOn } from '../../lib/journal/actions-of';
import { emptyView } from '../../lib/summary/empty-view';
import { popupView } from '../../lib/summary/popup-view';
import { readSettings } from '../../lib/settings';
import { followBook, readBook } from '../../lib/own-metrics/read-book';
import { readOverview, type Overview } from '../../lib/summary/overview';
import { followLanguage, pageLanguage } from '../../lib/summary/page-language';
import { readerOf } from '../../lib/summary/reader';
import { waitingWordsFor } from '../../lib/words/waiting/waiting-words';
import { flip, loadSwitch, on } from './on-switch';
import { followQueue, queue } from './queue';

const language = await pageLanguage();
followLanguage(language);
const reader = readerOf(language, new Date());
const sayWaiting = waitingWordsFor(language);
const empty = emptyView(language, reader);

const state = signal<PopupState>({ kind: 'loading' });
const noRoom = signal<NoRoom | null>(null);

/** Rows without what was done are better than none. */
const readActions = ({ db, accounts }: Extract<Overview, { kind: 'open' }>): Promise<readonly Action[]> =>
  actionsOn(
    db,
    accounts.map(({ id }) => id),
  ).catch((error: unknown) => {
    console.error('Benchline: the journal could not be read.', error);
    return [];
  });

const load = async (): Promise<void> => {
  const [overview, { hidden = [] }, metrics] = await Promise.all([
    readOverview(reader.at, 'judged'),
    readSettings(),
    readBook(),
  ]);
  if (overview.kind !== 'open') {
    state.value = overview;
    return;
  }
  const actions = await readActions(overview);
  state.value = { kind: 'ready', view: popupView(overview, { ...reader, metrics }, hidden, actions) };
};

const Page = () => (
  <Popup
    state={state.value}
    on={on.value}
    flip={wanted => void flip(wanted)}
    empty={empty}
    say={reader.say}
    queue={queue.value}
    sayWaiting={sayWaiting}
  >
    <NoRoomNotice mark={noRoom.value} where="popup" reader={reader} />
  </Popup>
);

document.documentElement.lang = reader.words.language;
document.documentElement.dir = reader.words.dir;
const root = document.querySelector('#popup');
if (root) render(<Page />, root);
void loadSwitch();
followQueue(language);
followNoRoom(mark => {
  noRoom.value = mark;
});
followBook(() => void load());
void load();
