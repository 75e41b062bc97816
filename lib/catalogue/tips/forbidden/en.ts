import type { Speech } from './speech';

export const EN: Speech = {
  'an automatic reply':
    /\bauto(?:matic|mated)?[- ]?(?:repl|respon|answer|acknowledg)|out[- ]of[- ]office|(?:repl|answer|respond)\w* (?:\w+ ){0,2}(?:automatically|by itself)/i,
  'a robot that answers': /\b(?:chat ?-?)?bots?\b|\bAI (?:agent|repl|assistant)|virtual assistant/i,
  'a survey': /\bsurvey|questionnaire/i,
  'a second review request':
    /(?:second|another|again|remind\w*|repeat\w*)\b.{0,40}\breviews?\b|\breviews?\b.{0,40}\b(?:again|second time|reminder|once more)/i,
  'a thank-you alone': /follow[- ]?up|(?:send|write)\b.{0,20}\bthank/i,
  'a gift or a discount':
    /coupon|voucher|promo(?:tion)? code|discount|incentive|\bgifts?\b|reward|newsletter/i,
  'a wish for good reviews': /(?:positive|good|better|five|5)[- ]?(?:star)? (?:reviews?|ratings?)/i,
  'a change of a review':
    /(?:change|remov|edit|updat|delet|revis)\w*\b.{0,30}\b(?:reviews?|feedback|ratings?)\b/i,
  'a word before feedback': /before \w+(?: \w+)? (?:leaves?|writes?|posts?) (?:\w+ )?(?:feedback|reviews?)/i,
  'a cancellation asked of the buyer': /(?:ask|tell|get)\b.{0,20}\bbuyers? to cancel/i,
  'a way out of Amazon': /\byour (?:own )?(?:web ?site|(?:online )?shop|store)\b|whats ?app/i,
  denied: /\b(?:not|never|no|off|instead of|check whether)\b/i,
};
