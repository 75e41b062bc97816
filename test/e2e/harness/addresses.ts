/** Addresses of the stand-in site that several tests visit. */
export const HEALTH = 'https://sellercentral.amazon.com/performance/dashboard';
export const FEEDBACK = 'https://sellercentral.amazon.com/feedback-manager/index.html#/';
export const HEALTH_DE = 'https://sellercentral.amazon.de/performance/dashboard';
export const SHIPPING = 'https://sellercentral.amazon.com/performance/detail/shipping';
export const SERVICE = 'https://sellercentral.amazon.com/performance/detail/customer-service';
export const REPORT = 'https://sellercentral.amazon.com/performance/report/performance-over-time';
export const INBOX = 'https://sellercentral.amazon.com/messaging/inbox';
export const WIDTHS = [320, 930, 1600] as const;

/** Feedback Manager with parameters of the stand-in (see test/site/visit.ts). */
export const feedbackWith = (parameters: string): string => FEEDBACK.replace('#/', `?${parameters}#/`);
