import { lazy } from '../../../lazy';
import { begins, type Manners } from '../phrase';

/** How English is polite, confirms and promises, in folded text. */
export const EN_MANNERS = lazy((): Manners => ({
  courtesy:
    /^(?:and |so |very |many |once |you are |you're |we )*(?:thank|thanks|welcome|appreciate|have a|enjoy|best|kind|warm|regards|sincerely|yours|cheers|hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|(?:good|great) news|glad|happy to hear|great to hear|good to hear|we hope you (?:enjoy|like|love)|take care|all the best|wish|nice|no problem|my pleasure|our pleasure)(?!\p{L})/u,
  thanks: /(?<!\p{L})(?:thank|thanks|welcome|appreciate|pleasure|no problem)(?!\p{L})/u,
  content:
    /\d|\?|(?<!\p{L})(?:we(?:'ll|'ve| will| have| are| can| would| sent| shipped)|i(?:'ll|'ve| will| have)|please|but|sorry|however|let us|if you|refund\w*|while|until)(?!\p{L})/u,
  closing:
    /^(?:with )?(?:best|kind|warm|many)? ?(?:regards|wishes|sincerely|yours \w+|cheers|all the best)(?!\p{L})/u,
  confirmation:
    /^(?:we are (?:happy|pleased) to (?:inform|tell) you that |just to let you know |good news |(?:this is|we write|we want|we would like) to (?:confirm|inform)(?: you)? that |we(?: hereby)? confirm that )?(?:(?:your|the) (?:order|item|parcel|package|purchase)(?: \S+){0,3}? (?:has|have|was|is|are)(?: \S+){0,2}? (?:shipped|dispatched|sent|received|confirmed|processed|placed|on (?:its|the) way|packed)|we(?:'ve| have)(?: \S+){0,2}? (?:received|shipped|dispatched|processed|confirmed) your (?:order|purchase|item))(?!\p{L})/u,
  outOfStock:
    /out of stock|sold out|no longer available|not available|unavailable|cannot deliver|can't deliver/,
  cancel: /cancel/,
  practice: {
    acknowledges: begins(
      'hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|thank|sorry|apolog|understand|regret|appreciate|welcome|of course|sure|gladly|happy to',
    ),
    next: begins(
      "let us know|let me know|reply|answer here|we(?:'ll| will| can| could| would| have sent| send| ship| refund)|i(?:'ll| will| can)|you (?:can|may|could|will)|please|shall we|would you|could you|do you|should|if (?:you|it|there)|will be|is on (?:its|the) way|ships|leaves|expect",
    ),
    promises: begins(
      "we(?:'ll| will| are going to)|i(?:'ll| will)|will be (?:sent|shipped|refunded|delivered)|delay|late|as soon as possible|soon|shortly|on (?:its|the) way",
    ),
    date: begins(
      '\\d{1,2}(?:st|nd|rd|th)?[ ./-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w* \\d|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d+ ?(?:-|–|to|or) ?\\d+ (?:\\w+ )?(?:hour|day|week)|(?:within|in|by|after|next) (?:the )?(?:\\w+ ){0,2}?(?:hour|day|week|month|\\d)|\\d+ (?:\\w+ )?(?:hour|day|week)|end of (?:the )?(?:day|week)',
    ),
  },
}));
