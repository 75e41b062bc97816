import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '../lib/overlay/offer';
import { createScene } from '../lib/overlay/scene';
import { focusStatus } from '../lib/overlay/status-host';

/** What draws on a page: the worker puts it beside the content script where Benchline is on (lib/worker/bring-scripts.ts). */
export default defineUnlistedScript(() => offer({ createScene, focusStatus }));
