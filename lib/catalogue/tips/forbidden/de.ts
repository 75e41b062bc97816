import type { Speech } from './speech';

export const DE: Speech = {
  'an automatic reply':
    /automatische\w* (?:antwort|rückmeld|eingangsbestätig)|auto-?(?:antwort|reply|responder)|abwesenheitsnotiz|(?:automatisch|von selbst) (?:be)?antwort/i,
  'a robot that answers': /\b(?:chat-?)?bots?\b|KI-(?:assistent|antwort|agent)|virtuelle\w* assistent/i,
  'a survey': /umfrage|fragebogen|befragung/i,
  'a second review request':
    /(?:erneut|nochmals?|noch einmal|zweite\w*|wieder|erinner\w*).{0,40}(?:bewertung|rezension)|(?:bewertung|rezension).{0,40}(?:erneut|nochmals?|noch einmal|erinner)/i,
  'a thank-you alone':
    /nachfass|follow[- ]?up|dankes\w* (?:schick|send|schreib)|\bdank (?:schick|send|schreib)/i,
  'a gift or a discount': /gutschein|rabatt|geschenk|belohn|prämie|newsletter|aktionscode/i,
  'a wish for good reviews':
    /(?:positive|gute|bessere|fünf-sterne|5-sterne)[- ]?\w* ?(?:bewertung|rezension)|bewertung\w* bitten/i,
  'a change of a review':
    /(?:bewertung|rezension|feedback)\w* (?:\w+ ){0,3}?(?:zu )?(?:ändern|löschen|entfernen|zurück)/i,
  'a word before feedback':
    /(?:bevor|ehe) .{0,30}(?:feedback|bewertung|rezension)|vor (?:dem feedback|der bewertung)/i,
  'a cancellation asked of the buyer':
    /käufer.{0,20}(?:bitten|auffordern).{0,30}storn|storn\w* (?:\w+ )?(?:lassen|bitten)/i,
  'a way out of Amazon': /eigene\w* (?:web-?\w*|shop|online-?shop|internetseite)|whats ?app/i,
  denied: /\b(?:nicht|nie|keine?\w*|ausschalten|statt|prüfen, ob)\b/i,
};
