import inbox from '../../../components/inbox.css?inline';
import own from '../../../components/own.css?inline';
import tokens from '../../../components/tokens.css?inline';

/** The looks of everything that is drawn in the inbox, as one sheet. */
export const INBOX_LOOKS: string = own + tokens + inbox;
