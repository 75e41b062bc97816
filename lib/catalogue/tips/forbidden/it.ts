import type { Speech } from './speech';

export const IT: Speech = {
  'an automatic reply':
    /(?:rispost[ae]|messaggi\w*|conferm[ae]) automatic|auto-?(?:rispo|respond)|messaggio di assenza|rispond\w* (?:automaticamente|da solo)/i,
  'a robot that answers': /chat-?bot|\b(?:ro)?bot\b|assistent[ei] virtual/i,
  'a survey': /sondagg|questionar/i,
  'a second review request':
    /(?:di nuovo|ancora|nuovamente|second[oa]|ricord\w*|sollecit\w*).{0,40}recension|recension\w*.{0,40}(?:di nuovo|ancora|ricord|sollecit)/i,
  'a thank-you alone':
    /follow[- ]?up|messaggio di seguito|(?:invi|mand|scriv)\w*.{0,40}(?:ringrazia|\bgrazie\b)/i,
  'a gift or a discount':
    /buon[oi] (?:sconto|acquisto|regalo)|scont[oi]|regal[oi]|omaggi|codice promo|premi[oa]|newsletter/i,
  'a wish for good reviews':
    /(?:recension\w|feedback|valutazion\w) (?:positiv|buon|miglior|a (?:5|cinque))|(?:buon[ei]|miglior[ei]) (?:recension|feedback|valutazion)/i,
  'a change of a review':
    /(?:modific|cambi|rimuov|elimin|cancell|togli)\w* .{0,20}(?:recension|feedback|valutazion)/i,
  'a word before feedback': /prima (?:di|che) .{0,25}(?:recension|feedback|valutazion)/i,
  'a cancellation asked of the buyer':
    /(?:chied|invit|di’)\w*.{0,25}(?:acquirent|client)\w* (?:di |ad )(?:annullare|cancellare)/i,
  'a way out of Amazon': /(?:tuo|proprio) (?:sito|negozio)|whats ?app/i,
  denied: /(?:^|[\s«])(?:non|mai|nessun\w*|fai a meno|invece|controlla se)(?=[\s.,]|$)/i,
};
