import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createInboxReader } from '../lib/overlay/inbox/read-inbox-here';
import { createStartInbox } from '../lib/overlay/inbox/start-inbox';
import { offer } from '../lib/overlay/offer';

/** What reads the inbox and draws in it: the worker puts it beside the others on the messages page (lib/worker/bring-scripts.ts). */
export default defineUnlistedScript(() => offer({ startInbox: createStartInbox(createInboxReader) }));
