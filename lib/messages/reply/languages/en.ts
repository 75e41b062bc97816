import { lazy } from '../../../lazy';
import { any, saying, upTo, without, word, type Speech } from '../phrase';
import { EN_MANNERS } from '../manners/en';

const REVIEW = any('reviews?', 'feedbacks?', 'ratings?', '(?:[45]|five|four)[- ]?stars?');
const POSITIVE = any(
  'positive',
  'good',
  'great',
  'nice',
  '(?:5|five)[- ]?stars?',
  'excellent',
  'favou?rable',
);
const GIFT = any(
  'gift(?: ?cards?)?',
  'vouchers?',
  'coupons?',
  'discounts?',
  'refund\\w*',
  'free',
  'cash(?: ?back)?',
  'reward\\w*',
  'bonus',
  'money',
  '[$€£] ?\\d+',
  '\\d+ ?(?:euros?|dollars?|pounds?)',
  '\\d+ ?%',
  'extended warranty',
);
const WRITE = any(
  'leav\\w*',
  'left',
  'writ\\w*',
  'giv\\w*',
  'post\\w*',
  'submit\\w*',
  'rat(?:e|ing|ed)',
  'shar\\w*',
  'drop\\w*',
  'add\\w*',
);
const CHANGE = any(
  'chang\\w*',
  'remov\\w*',
  'delet\\w*',
  'revis\\w*',
  'updat\\w*',
  'edit\\w*',
  'modif\\w*',
  'withdraw\\w*',
  'reconsider\\w*',
  'adjust\\w*',
  'improv\\w*',
  'amend\\w*',
  'retract\\w*',
  'tak(?:e|ing) (?:down|back)',
  'rais(?:e|ing)',
);
const WHICH = `(?:${any('your', 'the', 'this', 'that', 'a', 'any', 'our', 'negative', 'bad', 'low', 'poor', 'current', 'initial', 'existing', 'previous', 'first', 'product', 'seller', 'amazon', 'critical', 'unfavou?rable', '(?:[1-4]|one|two|three|four)[- ]?stars?')} ){0,4}`;
/** "The rating on the adapter", "the feedback cable": no review. */
const MEANT =
  '(?= *(?:$|[^ \\p{L}]|(?:you|to|and|or|so|if|now|from|that|because|as|on amazon|for (?:us|our)|once|after|when|accordingly|in (?:exchange|return)|by|again|then|before|since|please|of (?:our|the seller)|about)(?!\\p{L})|(?<=reviews?) of))';
const SOCIAL = any(
  'whats ?app',
  'instagram',
  'facebook',
  'telegram',
  'wechat',
  'tik ?tok',
  'messenger',
  'viber',
  'snapchat',
  'twitter',
  'youtube',
  'skype',
);
const WEB = '(?:our|my) (?:own )?(?:(?!amazon)\\w+ )?(?:web ?site|web ?shop|online ?(?:shop|store)|homepage)';

const NOT = word(
  "never|not|(?:do|does|did|would|will|can|could|may|must|should|need|wo|ca|are|is)n't|cannot|no need|forbid\\w*|forbidden|prohibit\\w*|against|unable|avoid",
);
const THANKS_FOR = /thank(?:s| you)[^,]{0,25} for (?:your|leaving|writing|the|giving|posting|sharing)/;
const { says, likely, even } = saying(NOT);

const IF_WRITTEN = `(?:if|once|when|after|as soon as) you(?:'ve|'ll)? ${upTo(3)}(?:${WRITE}|${CHANGE}) ${upTo(5)}${REVIEW}`;
const KEEPING =
  /(?:never|not|n't|not allowed to) (?:ask|require|request|want)|(?:whether|if) (?:you|we)(?: \w+){0,4} cancel|want(?:s|ed)?(?: us)? to cancel|(?:not|n't|never) cancel|let us(?: know)?(?: \w+){0,6} cancel|before you cancel/;
const REQUEST = word(
  'please|pls|kindly|could you|can you|would you|will you|ask(?:ing)? you|request(?:ing)?|if you could|appreciate|grateful|hope(?: that)? you|consider|would like|love|like you|once you|after you|if you|mind|we need you|in exchange|happy if|glad if',
);
const CODE_USED = /(?:you|was|were|been|already) (?:have )?(?:used|applied|entered|redeemed|deducted)/;

export const EN = lazy((): Speech => ({
  marks:
    /(?<!\p{L})(?:the|you|your|we|have|and|for|with|please|is|are|will|our|this|thank|thanks|hello|hi|of|can|not)(?!\p{L})/gu,
  condition:
    /(?<!\p{L})(?:if|should|in case|unless|when)(?!\p{L})[^,;:]{0,90}[,;:]|(?:do not|don't) hesitate/gu,
  phrases: {
    'review-incentive': [
      says(
        word(GIFT),
        word(
          `(?:every(?:body|one)|any(?:body|one)|all|customers|buyers|those)(?: \\S+){0,2}? who(?: \\S+){0,3}? ${WRITE} ${upTo(5)}${REVIEW}`,
        ),
      ),
      says(word(GIFT), word(IF_WRITTEN)),
      says(word(GIFT), word(`(?:in exchange|in return|as a reward) for ${upTo(5)}${REVIEW}`)),
      says(
        word(GIFT),
        word(`${WRITE} ${upTo(5)}${REVIEW}`),
        word('in return|in exchange|to (?:get|receive|claim|obtain)|and (?:we|you|get|receive)|screenshot'),
      ),
      without(
        says(
          word(GIFT),
          word(`for (?:leaving|writing|your|a|an|each|every|the|posting|giving|any) ${upTo(3)}${REVIEW}`),
        ),
        /thank(?:s| you)(?: very much| so much| a lot)? for (?:the|your|leaving)/,
        /refund/,
      ),
      says(
        word(GIFT),
        word(
          `as (?:a|our) (?:small |little )?(?:thank[- ]?you|token|reward|appreciation) for ${upTo(4)}${REVIEW}`,
        ),
      ),
      says(
        word(`refund\\w*`),
        word(
          `(?:if|once|after|when|in exchange|as soon as)(?: \\S+){0,4} ${REVIEW} (?:is|was|has been|gets)`,
        ),
      ),
    ],
    'review-change': [
      says(word(`${CHANGE} ${WHICH}${REVIEW}${MEANT}`), REQUEST),
      says(word(`tak(?:e|ing) ${WHICH}${REVIEW} (?:down|back|off)`), REQUEST),
      says(word(`(?:change|update|raise|turn) (?:it|this|that|them) (?:in)?to (?:a )?(?:positive|5|five)`)),
      says(word(REVIEW), word('(?:change|update|remove|delete|edit|revise|reconsider) it'), REQUEST),
    ],
    'review-positive-only': [
      says(
        word(
          `${POSITIVE} ${upTo(1)}${REVIEW} ${upTo(3)}would(?: \\S+){0,4}? (?:help|mean|make|day|great|appreciated|nice)|(?:5|five)[- ]stars? (?:review|rating)s? would`,
        ),
      ),
      says(
        word(
          `(?:in exchange|in return) for ${upTo(2)}(?:${POSITIVE} ${upTo(1)}${REVIEW}|(?:5|five)[- ]stars?)`,
        ),
      ),
      without(
        says(
          word(`(?:${WRITE}|appreciat\\w*|lov\\w*|award\\w*|grateful|reward\\w*) ${upTo(5)}${POSITIVE}`),
          word(REVIEW),
        ),
        THANKS_FOR,
        word('(?:is|are|was|were|been|has|being) rated'),
        word('honest|already|or negative'),
      ),
      without(
        says(
          word(
            `if (?:you|everything|all|the|it)(?:(?! not |n't |never)[^,.]){0,60} (?:happy|satisf\\w+|pleased|like|love|enjoy\\w*|fine|well)`,
          ),
          word(`${WRITE}|appreciate|love|consider|grateful`),
          word(REVIEW),
        ),
        word('or not|whatever'),
      ),
    ],
    'contact-before-feedback': [
      without(
        says(
          word(
            'contact\\w*|reach(?:ing)?(?: out)?|messag\\w*|writ\\w+ (?:to )?us|let us know|talk\\w*|e-?mail us|get in touch|tell us|come to us|ask us|give us a chance',
          ),
          word(`(?:before|prior to|instead of|rather than) ${upTo(7)}${REVIEW}`),
        ),
        word('asked|we have read|checked'),
      ),
      even(
        word(
          `(?:do not|don't|never) ${WRITE} ${upTo(5)}${REVIEW} ${upTo(4)}(?:before|without|until) (?:you )?(?:contact|messag|talk|ask|writ|reach)\\w*`,
        ),
      ),
    ],
    'review-again': [
      says(word(`remind\\w*(?: \\S+){0,9}? ${REVIEW}|${REVIEW} reminder|remind\\w*:? .{0,60}${REVIEW}`)),
      even(
        word(
          `you(?:'ve| have)?(?: still)? (?:not|n't|yet)(?: \\S+){0,4}? (?:left|leave|written|write|given|posted|submitted|rated|shared|reviewed)(?: \\S+){0,5}? ${REVIEW}`,
        ),
      ),
      even(
        word(
          `you (?:haven't|still haven't|have yet to)(?: \\S+){0,2}? (?:left|leave|written|write|given|give|posted|submitted|rated|shared)(?: \\S+){0,5}? ${REVIEW}`,
        ),
      ),
      says(
        word(
          `(?:again|once more|one more time|second time)(?: \\S+){0,6}? (?:${WRITE}|for)(?: \\S+){0,4}? ${REVIEW}|${WRITE}(?: \\S+){0,4}? ${REVIEW}(?: \\S+){0,4}? (?:again|once more)`,
        ),
        word('please|ask|kindly|could you|would you'),
      ),
      says(word(`still waiting for ${upTo(3)}${REVIEW}`)),
      says(
        word(`(?:previous|last|earlier) (?:message|e-?mail|request)(?: \\S+){0,6}? ${REVIEW}`),
        word(WRITE),
      ),
    ],
    'off-amazon': [
      says(word(WEB), word('cheaper|better prices?|lower prices?|best prices?|save the fees')),
      says(
        word(
          `(?:order|buy|purchase|shop|visit|go to|pay|register|look at|check|see|contact us|write to us|find)(?: \\S+){0,5}? (?:on |at |from |via |through |in )?${WEB}`,
        ),
      ),
      says(
        word(
          '(?:order|buy|pay|purchase|deal)(?: \\S+){0,3}? direct(?:ly)?(?: \\S+){0,2}? (?:from|with|through|to|via|on|at) (?:us|me|our)',
        ),
      ),
      says(
        word(
          `(?:follow|find|message|contact|text|write|add|reach|chat|call|send|like|join|drop)(?: \\S+){0,3}? (?:us|me|our|it|with us|pictures?|photos?|videos?)(?: \\S+){0,6}? ${SOCIAL}`,
        ),
      ),
      says(
        word(
          `(?:pay|transfer|send)(?: \\S+){0,7}? (?:pay ?pal|bank transfer|venmo|zelle|western union|revolut|our bank account)`,
        ),
      ),
      likely(word('refund(?: \\S+){0,5}? (?:via|by|through|with|to your) pay ?pal')),
      likely(
        word('(?:outside(?: of)?|off|without|around|bypass\\w*) amazon'),
        word('pay|order|buy|contact|deal|refund|talk|settle|solve|sort|cheaper'),
      ),
      likely(word('(?:e-?mail|call|phone|ring|text) (?:us|me)')),
    ],
    marketing: [
      without(
        says(
          word('off|discount|save|savings?|voucher|coupon|promo\\w*|code|special price|\\d+ ?%'),
          word('(?:next|future|another|following|your second) (?:order|purchase|buy)'),
        ),
        CODE_USED,
      ),
      without(
        says(
          word(
            `(?:use|enter|apply|with|here is|redeem|get)(?: \\S+){0,5}? (?:coupon|discount|promo\\w*|voucher)(?: code)?`,
          ),
        ),
        CODE_USED,
        /amazon/,
        word('refund|order total|invoice|how to'),
      ),
      says(
        word(
          `(?:check out|discover|explore|browse|(?:take |have )?a? ?look (?:at|through)|see|try|interested in|you may (?:also )?like|visit)(?: \\S+){0,4}? (?:our|my) (?:other|new|latest|further|more|whole|entire|full|newest)? ?(?:\\w+ )?(?:products|items|collections?|range|models|offers|arrivals|line|deals|catalogue|catalog)`,
        ),
      ),
      says(
        word(
          '(?:launched|released|introduc\\w+|presenting)(?: \\S+){0,3}? (?:new )?(?:collection|product line|range|series|models?)',
        ),
      ),
      says(
        word(
          '(?:special|exclusive|limited[- ]time) (?:offers?|deals?|discounts?)|subscribe to our|our newsletter|black friday|summer sale|winter sale',
        ),
      ),
    ],
    'ask-cancel': [
      without(
        even(
          word(
            `(?:so kind|good enough|kind enough|so good|possible for you)(?: as)? to(?: [a-z']+){0,3} cancel`,
          ),
        ),
        KEEPING,
      ),
      without(
        even(
          word(
            `(?:please|kindly|pls)(?: (?!not |don't |never |confirm |tell |let |reply )[a-z']+){0,4} cancel`,
          ),
        ),
        KEEPING,
      ),
      without(even(word(`(?:please|kindly)[^.?]{0,70} and cancel`)), KEEPING),
      without(even(word(`(?:could|can|would|will) you(?: [a-z']+){0,4} cancel`)), KEEPING),
      without(
        even(
          word(
            `(?:ask|request|need|want|recommend|advise|suggest|require)\\w* (?:you|that you)(?: to)?(?: [a-z']+){0,2} cancel`,
          ),
        ),
        KEEPING,
      ),
      without(
        even(
          word('please|kindly|could you|can you|would you|ask you|need you'),
          word("(?:submit|send|make|file|request|place|open|raise)(?: [a-z']+){0,3} cancell?ation"),
        ),
        KEEPING,
      ),
    ],
  },
  ...EN_MANNERS(),
}));
