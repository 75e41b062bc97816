import { findHost } from '../../lib/hosts';
import { frame, type Content } from './frame';
import { accountHealth } from './pages/account-health';
import { feedbackManager, feedbackShell } from './pages/feedback-manager';
import { productPolicies } from './pages/product-policies';
import { serviceDetail } from './pages/service-detail';
import { shippingDetail } from './pages/shipping-detail';
import { home } from './pages/home';
import { inboxScript } from './messages/script';
import { inbox } from './pages/inbox';
import { orders } from './pages/orders';
import { detail, forum, help, notFound, SIGN_IN } from './pages/others';
import { serviceDashboard } from './pages/service-dashboard';
import { voiceOfTheCustomer } from './pages/voice-of-the-customer';
import { performanceOverTime } from './pages/performance-over-time';
import { visitOf, type Visit } from './visit';

export type Answer = { readonly status: number; readonly contentType: string; readonly body: string };

/** A page of the reader's fixtures that the site serves at `?fixture=NAME`. `html` may be a fragment: it then gets the frame. */
export type PageFixture = { readonly name: string; readonly html: string };

export type SiteOptions = { readonly today?: Date; readonly fixtures?: readonly PageFixture[] };

/** The day on which the stand-in's pages were made, unless the caller says another. */
const MADE_ON = new Date('2026-07-30T12:00:00.000Z');

const ROUTES: readonly (readonly [path: RegExp, page: (visit: Visit) => Content])[] = [
  [/^\/(?:performance\/dashboard|performance\/account\/health|accounthealth)\/?$/u, accountHealth],
  [/^\/feedback-manager\/index\.html$/u, feedbackManager],
  [/^\/feedback-manager\/?$/u, feedbackShell],
  [/^\/(?:home|gp\/homepage\.html)?$/u, home],
  [/^\/help/u, help],
  [/^\/(?:forums|seller-forums)/u, forum],
  [/^\/messaging\/inbox/u, inbox],
  [/^\/messaging\/customer-service-dashboard/u, serviceDashboard],
  [/^\/voice-of-the-customer\/?$/u, voiceOfTheCustomer],
  [/^\/orders-v3\/?$/u, orders],
  [/^\/performance\/detail\/shipping\/?$/u, shippingDetail],
  [/^\/performance\/detail\/customer-service\/?$/u, serviceDetail],
  [/^\/performance\/(?:account\/health|detail)\/product-policies\/?$/u, productPolicies],
  [/^\/performance\/report\/performance-over-time\/?$/u, performanceOverTime],
  [/^\/performance\//u, detail],
];

const page = (status: number, body: string): Answer => ({
  status,
  contentType: 'text/html; charset=utf-8',
  body,
});

const isWhole = (html: string): boolean => /^\s*<(?:!doctype|html)/iu.test(html);

const fixturePage = (visit: Visit, { name, html }: PageFixture): Answer =>
  page(200, isWhole(html) ? html : frame(visit, { title: name, main: html }));

/**
 * The stand-in Seller Central's answer to an address, or null when the host is not Seller Central's.
 * The same address, day and fixtures always give the same answer. Parameters: see `visitOf`.
 */
export const respond = (url: URL, { today = MADE_ON, fixtures = [] }: SiteOptions = {}): Answer | null => {
  if (findHost(url.hostname) === undefined) return null;
  if (url.pathname.startsWith('/ap/')) return page(200, SIGN_IN);
  const code = inboxScript(url.pathname);
  if (code !== null) return { status: 200, contentType: 'text/javascript', body: code };
  const visit = visitOf(url, today);
  const fixture = fixtures.find(({ name }) => name === url.searchParams.get('fixture'));
  if (fixture !== undefined) return fixturePage(visit, fixture);
  const build = ROUTES.find(([path]) => path.test(url.pathname))?.[1];
  return build === undefined
    ? page(404, frame(visit, notFound(visit)))
    : page(200, frame(visit, build(visit)));
};
