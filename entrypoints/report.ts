import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offer } from '../lib/overlay/offer';
import { startReport } from '../lib/page-report/start-report';

/** What reports the structure of a page: the worker puts it into the page only when the seller asks for it. */
export default defineUnlistedScript(() => offer({ startReport }));
