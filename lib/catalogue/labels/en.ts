import type { LabelFile } from './label-file';

/**
 * American, British and Indian wordings together: languages mix within one page.
 * From docs/field-notes.md ("Labels by language", and the pages' own sections), unless a comment says otherwise.
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

    'feedback-rating': ['Feedback Rating'],
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
    'no-response-rate': ['No response for messages older than 24 hours'],
  },
  terms: {
    // The phrase "Fulfilled by: Seller" is the same wording but for its colon; the bare word could be anything.
    'seller-fulfilled': ['Seller Fulfilled', 'Fulfilled by Seller', 'Fulfilled by: Seller'],
    'amazon-fulfilled': ['Fulfilled by Amazon', 'Amazon Fulfilled', 'FBA'],
    'all-fulfilled': ['Fulfilled by: All'],
    'your-value': ['Your performance'],
    average: ['Average seller performance', 'Average seller'],
    top: ['Top performing sellers', 'Top performers'],
    // "--" and "-" in any language: the reader's own, as they are no words.
    'not-available': ['N/A'],
    target: ['Target'],
    lifetime: ['Lifetime'],
  },
  regions: {
    news: ['Account Health News', 'Did you know?'],
    advice: ['How can I improve my performance?'],
    'buyer-text': ['Recent Feedback'],
  },
  phrases: {
    'target-under': ['Target: under {value}'],
    'target-over': ['Target: over {value}'],
    period: ['Performance period: {period}', 'Order Date : {period}'],
    'time-window': ['Time Window: {window}', 'Time period: {window}'],
  },
};
