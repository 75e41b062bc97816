import { signal } from '@preact/signals';
import { render } from 'preact';
import { History } from '../../components/history/page-history';
import { NoRoomNotice } from '../../components/page-no-room';
import { followNoRoom } from '../../lib/stored/follow-no-room';
import type { NoRoom } from '../../lib/stored/room-mark';
import { followBook } from '../../lib/own-metrics/read-book';
import { emptyView } from '../../lib/summary/empty-view';
import { followLanguage, pageLanguage } from '../../lib/summary/page-language';
import { readerOf, type Reader } from '../../lib/summary/reader';
import { localDay } from './day-begun';
import { followLinks } from './follow-links';
import { followSteps } from '../../lib/journal/follow-steps';
import { followSlash } from './slash';
import { forgetOverview, goOnReading, stopReading } from './load-overview';
import { readAhead, readBookNow } from './read-ahead';
import { carryFilters, changeFilter, showAddress, shownState, viewLinks } from './show';
import { refitFigures } from './import-figures';
import { loadMessages, messagesState } from './load-messages';
import { Moving } from './moving';
import { stepActions, stepsState } from './steps';
import { lookForUndo } from './undo';

readAhead();
const language = await pageLanguage();
followLanguage(language);
const reader = readerOf(language, new Date());
/** At the moment of each look: the page may stay open for days, and the seller's own metrics may change. */
const readerNow = async (): Promise<Reader> => readerOf(language, new Date(), undefined, await readBookNow());
const empty = emptyView(language, reader);
const load = async (): Promise<void> => showAddress(location.search, await readerNow());
const loadAnew = (): Promise<void> => {
  forgetOverview();
  return load();
};
const loadAll = async (): Promise<void> => {
  await loadAnew();
  await loadMessages(await readerNow());
  await lookForUndo(reader, loadAll);
};

const noRoom = signal<NoRoom | null>(null);
const today = (): string => localDay(new Date());
const steps = stepActions(reader, loadAnew);

const Page = () => (
  <History
    state={shownState(reader)}
    messages={messagesState.value}
    transfer={<Moving reader={reader} changed={loadAll} />}
    stepping={{ actions: steps, state: stepsState.value, today }}
    overview={{ change: changeFilter, stop: stopReading, goOn: goOnReading }}
    views={viewLinks(reader)}
    empty={empty}
    say={reader.say}
  >
    <NoRoomNotice mark={noRoom.value} where="history" reader={reader} />
  </History>
);

document.documentElement.lang = reader.words.language;
document.documentElement.dir = reader.words.dir;
document.title = reader.say('history-title');
const root = document.querySelector('#history');
if (root) render(<Page />, root);
followLinks(load, carryFilters);
followSlash(() => document.querySelector<HTMLInputElement>('#filter-text'));
followSteps(loadAnew);
followBook(() => void Promise.all([loadAnew(), refitFigures()]));
followNoRoom(mark => {
  noRoom.value = mark;
});
void loadAll();
