import type { LabelFile } from './label-file';

/**
 * American, British and Indian wordings together: languages mix within one page.
 * From docs/field-notes.md ("Labels by language", and the pages' own sections), unless a comment says otherwise; a
 * number beside a wording is the page of Amazon's public seller help (gp/help/external/…?language=en_US) that uses it.
 */
export const EN: LabelFile = {
  language: 'en',
  metrics: {
    'contact-rate': ['Buyer Contact Rate', 'Preventable Contact Rate', 'Contact Per Unit'],
    'contact-response-time': ['Average Contact Response Time'],
    'buyer-dissatisfaction-rate': ['Buyer Dissatisfaction Rate'],

    'order-defect-rate': ['Order Defect Rate'],
    'negative-feedback-rate': ['Negative feedback'],
    'a-to-z-claim-rate': ['A-to-z Guarantee claims'],
    'chargeback-rate': ['Chargeback claims'],
    'invoice-defect-rate': ['Invoice Defect Rate'],
    'account-health-rating': ['Account Health Rating'],
    'policy-violations': ['All Issues'],
    'policy-violations-suspected-ip': ['Suspected Intellectual Property Violations'],
    'policy-violations-received-ip': ['Received Intellectual Property Complaints'],
    'policy-violations-authenticity': ['Product Authenticity Customer Complaints'],
    'policy-violations-condition': ['Product Condition Customer Complaints'],
    'policy-violations-safety': ['Food and Product Safety Issues'],
    'policy-violations-listing': ['Listing Policy Violations'],
    'policy-violations-restricted': ['Restricted Product Policy Violations'],
    'policy-violations-reviews': ['Customer Product Reviews Policy Violations'],
    'policy-violations-other': ['Other Policy Violations'],

    'late-shipment-rate': ['Late Shipment Rate', 'Late Dispatch Rate', 'Late Shipments'],
    'cancellation-rate': [
      'Pre-fulfillment Cancel Rate',
      'Pre-fulfilment Cancel Rate',
      'Pre-fulfilment cancellation rate',
      'Pre-fulfillment cancellation rate',
      'Cancellation Rate',
    ],
    'valid-tracking-rate': ['Valid Tracking Rate'],
    'on-time-delivery-rate': ['On-Time Delivery Rate', 'On-Time Delivery'],

    // The second is the home page's card.
    'feedback-rating': ['Feedback Rating', 'Seller Feedback'],
    'feedback-count': ['total ratings', 'Count'],
    'positive-feedback-rate': ['Positive'],
    'neutral-feedback-rate': ['Neutral'],
    'negative-feedback-share': ['Negative'],

    'return-dissatisfaction-rate': ['Return Dissatisfaction Rate'],
    'negative-return-feedback-rate': ['Negative Return Feedback Rate'],
    'late-return-response-rate': ['Late Response Rate'],
    'invalid-rejection-rate': ['Invalid Rejection Rate'],

    'ncx-listings-very-poor': ['Very poor'],
    'ncx-listings-poor': ['Poor'],
    'ncx-listings-fair': ['Fair'],
    'ncx-listings-good': ['Good'],
    'ncx-listings-excellent': ['Excellent'],
    'ncx-rate': ['NCX rate'],

    'cases-requiring-attention': ['Cases requiring attention'],
    'cases-needing-response': ['Response needed'],
    'cases-reported-unresolved': ['Reported unresolved'],
    'cases-resolved': ['Cases resolved'],

    'customer-service-rating': ['Customer Service Rating'],
    'average-response-time': ['Average Response Time'],
    'first-contact-resolution-rate': ['First Contact Resolution Rate'],
    'late-response-rate': ['Late responses', 'Late Response Rate'],
    // The second: 200549770.
    'no-response-rate': ['No response for messages older than 24 hours', 'No response'],
  },
  terms: {
    // The phrase "Fulfilled by: Seller" is the same wording but for its colon; the bare word could be anything.
    'seller-fulfilled': ['Seller Fulfilled', 'Fulfilled by Seller', 'Fulfilled by: Seller'],
    'amazon-fulfilled': ['Fulfilled by Amazon', 'Amazon Fulfilled', 'FBA'],
    'all-fulfilled': ['Fulfilled by: All'],
    // The bare words are general vocabulary for the head of a column of current values.
    'your-value': [
      'Your performance',
      'Value',
      'Current',
      'Current value',
      'You',
      'Now',
      'Rate',
      'Result',
      'Actual',
      'Issues',
      'Percentage of Orders with a Defect',
    ],
    'part-count': ['Count of Orders with a Defect'],
    average: ['Average seller performance', 'Average seller'],
    top: ['Top performing sellers', 'Top performers'],
    // "--" and "-" in any language: the reader's own, as they are no words.
    // The dashboard's sentence is from docs/field-notes.md, "Customer Service dashboard".
    'not-available': ['N/A', 'You do not have a score yet.'],
    target: ['Target'],
    // Amazon's status pills, and general vocabulary of the same kind; Beta stands beside the insights' heading;
    // the three after it are names on the detail pages, of which a window, dates or parts follow.
    remark: [
      'Healthy',
      'At Risk',
      'Unhealthy',
      'Critical',
      'Excellent',
      'Great',
      'Good',
      'Fair',
      'Poor',
      'Very poor',
      'On track',
      'Met',
      'Not met',
      'Meets target',
      'Within target',
      'Above target',
      'Below target',
      'Beta',
      'Time Window',
      'Order Date',
      'Defect Type',
      'New',
      'Orders',
      'Details',
      'View details',
      'Learn more',
      'Last updated',
    ],
    // Behind a number; the word of other languages too, as dictionary words that only take their own place.
    points: [
      'Points',
      'Point',
      'pts',
      'Punkte',
      'Pkt.',
      'puntos',
      'punti',
      'ポイント',
      '点',
      'punten',
      'punktów',
      'pkt',
      'poäng',
      '分',
      'pontos',
      'puan',
      'نقطة',
    ],
    lifetime: ['Lifetime'],
    'past-year': ['Past year'],
    'all-ratings': ['All ratings'],
  },
  regions: {
    // Amazon's own names of the parts of a page (docs/field-notes.md): what news or buyers wrote ends there.
    section: [
      'Account Health',
      'Customer Service Insights',
      'Customer Service Quality Insights',
      'Customer Service Performance',
      'Policy Compliance',
      'Product Policy Compliance',
      'Shipping Performance',
      'Feedback Rating',
      'Voice of the Customer',
    ],
    news: ['Account Health News', 'News', 'Did you know?', 'Announcements'],
    advice: ['How can I improve my performance?'],
    // The first is Amazon's; the others are general vocabulary for headings and column heads.
    'buyer-text': [
      'Recent Feedback',
      'Comments',
      'Comment',
      'Buyer comments',
      'Customer comments',
      'Customer feedback',
      'Buyer feedback',
      'Customer reviews',
      'Reviews',
      'Buyer messages',
      'Messages',
    ],
  },
  sections: {
    // The first as in docs/field-notes.md; the others: 200549770.
    'legacy-response-times': [
      'Buyer-Seller Contact Response Time',
      'Contact Response Time',
      'Buyer-Seller Contact Metrics',
    ],
  },
  phrases: {
    'target-under': ['Target: under {value}'],
    'target-over': ['Target: over {value}'],
    // The bare words are general vocabulary: they only make a period one that is checked.
    period: [
      'Performance period: {period}',
      'Order Date : {period}',
      'Period: {period}',
      'Date range: {period}',
      'Dates: {period}',
      'Global communication metrics from {period}',
    ],
    'time-window': ['Time Window: {window}', 'Time period: {window}'],
    // The third: a public reader of the shipping page takes it off before the number. The others of shipping: the
    // names of the elements there ("cancelled-by-seller", "orders-delivered-late"), whose words nobody has captured.
    // They only help: counts are kept where they fit the rate.
    'count-part': [
      'Orders with a defect: {count}',
      'Orders shipped late: {count}',
      'Shipments with valid tracking: {count}',
      'Orders dispatched late: {count}',
      'Orders cancelled by seller: {count}',
      'Orders cancelled: {count}',
      'Orders delivered late: {count}',
    ],
    // The second: as above.
    'count-whole': ['Total orders: {count}', 'Number of non-exempted shipments: {count}'],
    choice: ['View ratings by: {choice}'],
  },
  titles: {
    messages: ['Buyer Messages', 'Buyer-Seller Messages', 'Messages', 'Global communication metrics'],
    feedback: ['Feedback Manager', 'Time period', 'View ratings by', 'Ratings', 'Star rating'],
    'service-dashboard': ['Customer Service Dashboard', 'Your score'],
    'voice-of-customer': ['CX Health breakdown of your listings', 'Voice of the Customer', 'Listings'],
  },
  others: {
    // The second is an entry of the rail beside the cards: a number by it is its own.
    messages: ['Cases resolved today', 'Sent Messages'],
    'service-dashboard': ['Total message threads', 'Message Threads', 'Your Scores'],
    'voice-of-customer': [
      'NCX orders',
      'Total orders',
      'NCX Review Rate',
      'NCX Return Rate',
      'Insufficient feedback',
    ],
  },
  // "Date Range" to "Count": docs/field-notes.md, "Details and reports"; the others are general vocabulary beside them.
  reports: {
    'date-range': ['Date Range', 'Date', 'Week', 'Weeks', 'Month', 'Day', 'Period', 'Time period'],
    'total-orders': ['Total orders', 'Orders'],
    'orders-with-defects': ['Total Orders With Defects', 'Orders with a defect', 'Orders with defects'],
    'your-scores': ['Your Scores', 'Your Score'],
    'fulfilled-by': [
      'Fulfilled By',
      'Fulfillment',
      'Fulfilment',
      'Fulfillment channel',
      'Fulfilment channel',
    ],
    all: ['All', 'All orders'],
    'aggregate-by': ['Aggregate By', 'Aggregation'],
    monthly: ['Monthly', 'Month'],
    weekly: ['Weekly'],
    daily: ['Daily'],
    'display-as': ['Display As', 'Display'],
    rate: ['Rate', 'Rates', 'Percentage'],
    count: ['Count', 'Counts', 'Number'],
  },
};
