import { reply, type LabelledReply } from '../labelled';

export const IT: readonly LabelledReply[] = [
  reply(
    '',
    'Buongiorno Signora Rossi, ci scusiamo per il ritardo. Il pacco è partito il 3 marzo e arriverà venerdì 6 marzo. Se non arriva, risponda qui e ne spediremo un altro.',
  ),
  reply(
    '',
    'Salve, il numero di tracciamento è 1Z999AA10123456784, consegna prevista il 12/03/2026 tra le 14:00 e le 18:00.',
  ),
  reply(
    '',
    'Grazie per il messaggio. Abbiamo rimborsato 24,99 € per l’ordine 404-1234567-1234567; la banca impiega 3-5 giorni.',
  ),
  reply('link', 'Buongiorno, il manuale si trova su https://www.acme-casa.it/manuale.pdf. Ci dica se basta.'),
  reply('link', 'La tabella delle taglie è su acme-moda.it/taglie: la M dovrebbe andare bene.'),
  reply('link', 'Può seguire il pacco qui: https://www.brt.it/tracking?id=123456789012'),
  reply('', 'Può avviare il reso su https://www.amazon.it/resi; rimborsiamo entro 2 giorni dall’arrivo.'),
  reply('email', 'Ci mandi una foto a assistenza@acme-casa.it e la guardiamo oggi.'),
  reply('email', 'Scriva a info chiocciola acme-casa punto it e rispondiamo subito.'),
  reply('phone', 'Ci chiami al numero 02 1234 5678 e risolviamo oggi.'),
  reply('phone', 'Mi trova al cellulare +39 347 123 4567 fino alle 18.'),
  reply(
    '',
    'Il corriere attende un appuntamento: il servizio clienti BRT risponde allo 02 1234 5678. Noi controlliamo lunedì.',
  ),
  reply('review-incentive', 'Le regaliamo un buono da 10 € in cambio di una recensione sul prodotto.'),
  reply(
    'review-incentive review-positive-only',
    'Se lascia una recensione a 5 stelle riceverà un caricatore gratis.',
  ),
  reply(
    'review-incentive review-change',
    'La rimborsiamo per intero non appena avrà modificato la recensione.',
  ),
  reply('review-change', 'La sostituzione è partita. Potrebbe rimuovere il feedback negativo?'),
  reply('review-change', 'Ora che è tutto risolto, la preghiamo di modificare la sua recensione.'),
  reply('review-positive-only', 'Se è soddisfatto, ci lasci una recensione positiva.'),
  reply('review-positive-only', 'Le saremmo grati se ci desse 5 stelle su Amazon.'),
  reply('contact-before-feedback', 'In caso di problemi ci contatti prima di lasciare un feedback negativo.'),
  reply(
    'contact-before-feedback',
    'Se non è soddisfatto, ci scriva prima invece di lasciare una recensione negativa.',
  ),
  reply('review-again', 'Un piccolo promemoria: non ha ancora lasciato una recensione.'),
  reply('off-amazon', 'La prossima volta ordini direttamente sul nostro sito, costa meno.'),
  reply('off-amazon', 'Ci contatti su WhatsApp, è più veloce.'),
  reply('off-amazon', 'Ci segua su Instagram per vedere il montaggio.'),
  reply('marketing', 'Con il codice sconto ESTATE15 ha il 15% di sconto sul prossimo ordine.'),
  reply('marketing', 'Il rimborso è partito. Scopra anche gli altri nostri prodotti e la nuova collezione!'),
  reply('thanks-only', 'Grazie mille per il suo ordine!'),
  reply(
    'thanks-only',
    'Ciao Giulia,\n\ngrazie per il riscontro. Buona giornata!\n\nCordiali saluti,\nIl team Acme',
  ),
  reply(
    'ask-cancel',
    'Purtroppo l’articolo è esaurito. La preghiamo di annullare l’ordine per ricevere il rimborso.',
  ),
  reply('ask-cancel', 'Non possiamo consegnare. Potrebbe cancellare l’ordine dal suo account?'),
  reply('emoji', 'Ciao Tom 😊 il pacco arriva domani.'),
  reply('emoji', 'Fatto 👍 i 12,40 € arrivano martedì.'),
  reply('confirmation-only', 'Buongiorno, le confermiamo che il suo ordine è stato spedito.'),
  reply('confirmation-only', 'Il suo ordine è stato ricevuto. Grazie per l’acquisto!'),
  reply(
    '',
    'Il suo ordine è stato spedito il 4 maggio con BRT, numero 123456789012. Dovrebbe arrivare giovedì.',
    'Dov’è il mio ordine?',
  ),
  reply('', 'La preghiamo di non annullare l’ordine: parte domani, 5 giugno, e arriva l’8.'),
  reply(
    '',
    'Non chiediamo mai recensioni in cambio di regali e non deve modificare la sua recensione. Possiamo inviare la sostituzione lunedì?',
  ),
  reply(
    '',
    'Certo: apra "I miei ordini" e scelga "Annulla articoli". Se è già partito, lo riprendiamo.',
    'Come posso annullare l’ordine?',
  ),
  reply('', 'Grazie per la segnalazione. L’abbiamo passata al reparto imballaggi e rimborsiamo oggi 5,00 €.'),
  reply(
    '',
    'Non possiamo continuare su WhatsApp o per telefono. Risponda qui e troviamo una soluzione entro domani.',
  ),
  reply('', 'Il buono che ha usato è stato scalato: il 10% di 49,90 € è 4,99 €. Le è utile?'),
  reply(
    '',
    'Il cavo misura 180 x 60 cm, 230 V, va bene per 4021-558 e 4021-560; il numero di serie 0212345678 è sul retro.',
  ),
  reply(
    '',
    'L’IBAN in fattura è IT60 X054 2811 1010 0000 0123 456 e la partita IVA 12345678901. La fattura è allegata.',
  ),
];
