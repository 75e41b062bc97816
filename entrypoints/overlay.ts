import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createScene } from '../lib/overlay/scene';
import { offerScene } from '../lib/overlay/scene-offer';

/** What draws on a page: the worker puts it beside the content script where Benchline is on (lib/worker/bring-overlay.ts). */
export default defineUnlistedScript(() => offerScene(createScene));
