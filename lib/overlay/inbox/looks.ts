import inbox from '../../../components/in-page/inbox.css?inline';
import own from '../../../components/in-page/own.css?inline';
import tokens from '../../../components/tokens.css?inline';

/** The looks of everything that is drawn in the inbox, as one sheet. */
export const INBOX_LOOKS: string = own + tokens + inbox;
