import { escape } from './escape';
import { linked, type Visit } from './visit';
import { word } from './words';

/** The sub-navigation of the performance pages. With `?routes` those to performance pages change the page without loading one. */
export const subNavigation = (visit: Visit): string => {
  const isRouted = visit.url.searchParams.has('routes');
  const route = (path: string): string => (isRouted && path.startsWith('/performance') ? ' data-route' : '');
  const entries: readonly (readonly [path: string, text: string])[] = [
    ['/performance/dashboard', word(visit, 'accountHealth')],
    ['/performance/detail/customer-service', 'Customer Service Performance'],
    ['/performance/account/health/product-policies', 'Product Policy Compliance'],
    ['/performance/detail/shipping', 'Shipping Performance'],
    ['/performance/report/performance-over-time', 'Reports ⌄'],
    ['/eligibilities', 'Eligibilities'],
    ['/voice-of-the-customer', 'Voice of the Customer'],
    ['/feedback-manager/index.html#/', 'Feedback Manager'],
    ['/messaging/customer-service-dashboard', 'Customer Service Dashboard'],
    ['/orders-v3', 'Manage Orders'],
  ];
  const links = entries.map(
    ([path, text]) => `<a href="${escape(linked(visit.url, path))}"${route(path)}>${escape(text)}</a>`,
  );
  return `<nav id="sub-navigation" aria-label="Performance">${links.join('')}</nav>`;
};
