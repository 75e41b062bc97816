import type { JSX } from 'preact';
import type { NoRoom } from '../lib/stored/room-mark';
import type { Reader } from '../lib/summary/reader';
import { formatMoment } from '../lib/words/moment-format';
import { Notice } from './page-notice';

type Where = 'popup' | 'history' | 'options';
type Props = { readonly mark: NoRoom | null; readonly where: Where; readonly reader: Reader };

/** The ways to what helps: the popup cannot show a page itself, and a page needs no way to itself. */
const Ways = ({ where, reader: { say } }: Omit<Props, 'mark'>): JSX.Element => {
  const target = where === 'popup' ? '_blank' : undefined;
  return (
    <p class="actions">
      {where !== 'history' && (
        <a href="/history.html" target={target}>
          {say('history')}
        </a>
      )}
      <a href={where === 'options' ? '#thin' : '/options.html#thin'} target={target}>
        {say('thin-title')}
      </a>
    </p>
  );
};

/** That nothing can be kept for want of room, since when, and what to do about it; nothing where there is room. */
export const NoRoomNotice = ({ mark, where, reader }: Props): JSX.Element => {
  const { say, at, timeZone, words } = reader;
  const when = mark && formatMoment(words.language, new Date(mark.since), at, timeZone);
  return (
    <div role="alert">
      {mark && when && (
        <Notice title={say('no-room-title')} text={say(mark.sure ? 'no-room' : 'no-room-unsure', { when })}>
          <Ways where={where} reader={reader} />
        </Notice>
      )}
    </div>
  );
};
