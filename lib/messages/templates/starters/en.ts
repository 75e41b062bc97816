import type { Starter } from './starter';

/** Short and honest: each says what is known, what happens next, and by when. */
export const en: readonly Starter[] = [
  {
    key: 'delivery',
    theme: 'delivery',
    name: 'Where the parcel is',
    text: 'Hello {name},\n\nyou asked where your parcel is. According to the carrier it was {place} on {day}, and it should reach you by {date}. If it has not arrived by then, reply here and we will send a replacement or refund you, as you prefer.\n\nKind regards',
  },
  {
    key: 'delay',
    theme: 'delivery',
    name: 'The delivery is late',
    text: 'Hello {name},\n\nwe are sorry that your parcel is late. The reason is {reason}. The new delivery date is {date}. If that is too late for you, reply here and we will refund the order.\n\nKind regards',
  },
  {
    key: 'return',
    theme: 'return-or-refund',
    name: 'How to return it',
    text: 'Hello {name},\n\nwe are sorry that the item is not right for you. You can return it until {date}: choose it in “Your Orders” and follow the steps for a return. You will have your refund within {number} days of its arrival here.\n\nKind regards',
  },
  {
    key: 'cancellation',
    theme: 'cancellation',
    name: 'The cancellation you asked for',
    text: 'Hello {name},\n\nas you asked, we cancelled your order on {day}. Nothing will be charged; if a payment was already taken, it will be back on your account by {date}. Reply here if it is not.\n\nKind regards',
  },
  {
    key: 'product',
    theme: 'product',
    name: 'A question about the product',
    text: 'Hello {name},\n\nthank you for your question about {product}. {answer} If anything is still unclear, reply here, and you will have an answer by {date}.\n\nKind regards',
  },
  {
    key: 'order',
    theme: 'account-or-order',
    name: 'A question about the order',
    text: 'Hello {name},\n\nyou asked about {question}. {answer} We will have this done by {date}, and you can see it in “Your Orders” then.\n\nKind regards',
  },
  {
    key: 'holding',
    theme: 'general',
    name: 'We need more time',
    text: 'Hello {name},\n\nwe have read your message about {question}. To answer it well we have to ask {whom} first. You will have our answer here by {date}.\n\nKind regards',
  },
];
