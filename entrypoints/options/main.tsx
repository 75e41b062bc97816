import { signal } from '@preact/signals';
import { render } from 'preact';
import { NoRoomNotice } from '../../components/page-no-room';
import { Options } from '../../components/options/page-options';
import { followNoRoom } from '../../lib/stored/follow-no-room';
import type { NoRoom } from '../../lib/stored/room-mark';
import { followLanguage, pageLanguage } from '../../lib/summary/page-language';
import { readerOf } from '../../lib/summary/reader';
import { goToPart } from './go-to-part';
import { partsFor } from './parts';

const language = await pageLanguage();
followLanguage(language);
const reader = readerOf(language, new Date());
const noRoom = signal<NoRoom | null>(null);
const parts = partsFor(reader);

const Page = () => (
  <Options parts={parts} say={reader.say}>
    <NoRoomNotice mark={noRoom.value} where="options" reader={reader} />
  </Options>
);

document.documentElement.lang = reader.words.language;
document.documentElement.dir = reader.words.dir;
document.title = reader.say('options-title');
const root = document.querySelector('#options');
if (root) {
  render(<Page />, root);
  goToPart(root);
}
followNoRoom(mark => {
  noRoom.value = mark;
});
