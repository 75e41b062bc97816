import { reply, type LabelledReply } from '../labelled';

export const IT: readonly LabelledReply[] = [
  reply(
    '',
    'Buonasera Signor Bianchi, il primo pacco è andato perso. Ieri ne è partito un secondo (ordine 171-7654321-7654321), GLS indica mercoledì. Le va bene?',
  ),
  reply(
    '',
    'Sì, il filtro è adatto ai modelli 2018-2022 (codice 87139-0E040). Altrimenti lo renda chiuso, le spese sono nostre.',
  ),
  reply(
    '',
    'Come concordato, 6,50 € sono stati rimborsati per il graffio; li vedrà entro il 21 giugno. Possiamo fare altro?',
  ),
  reply('', 'Non possiamo dare numeri qui, ma rispondo in questa chat di solito entro 3 ore.'),
  reply('', 'Se recensire o no lo decide solo lei. Il coperchio arriva il 9 luglio.'),
  reply(
    '',
    'Abbiamo dovuto annullare il suo ordine perché l’ultimo pezzo era rovinato. I 32,99 € le vengono restituiti.',
  ),
  reply(
    '',
    'Il buono sulla pagina del prodotto è scaduto il 30 aprile. Abbiamo rimborsato il 5% di differenza, 2,15 €.',
  ),
  reply('', 'Il manuale è nella scatola; a pagina 12 c’è come regolare l’ora.'),
  reply('link', 'Il driver è qui: http://scarica.stampapro.com/v3/setup.exe. Poi riavvii.'),
  reply('link', 'I consigli di lavaggio sono su lanaeamici.com alla voce Merino.'),
  reply('email', 'Inoltri la foto a reclami@boxit-trasporti.it per aprire la pratica.'),
  reply('phone', 'Se è urgente, il mio cellulare è 347 1234567, fino alle 21.'),
  reply('phone', 'Telefono: 06 6982 1234, chieda di Chiara.'),
  reply('review-incentive', 'Pubblichi una recensione questa settimana e riceverà un buono Amazon da 15 €.'),
  reply('review-change', 'Il rimborso è fatto. Le dispiacerebbe togliere la recensione da una stella?'),
  reply('review-positive-only', 'Se la padella le piace, ci lasci 5 stelle, ci farebbe felici.'),
  reply('contact-before-feedback', 'La preghiamo di scriverci prima di pubblicare valutazioni negative.'),
  reply('review-again', 'Le ricordiamo la recensione che le abbiamo chiesto la settimana scorsa.'),
  reply('off-amazon', 'Nel nostro negozio online i prezzi sono migliori, la prossima volta ordini lì.'),
  reply('off-amazon', 'Mi scriva su Telegram e le mando il video.'),
  reply('marketing', 'Fino al 40% di sconto sul prossimo acquisto con il codice SOLE40!'),
  reply('thanks-only', 'Caro Pietro, mille grazie per le belle parole. Cordiali saluti, Ella'),
  reply('ask-cancel', 'Il fornitore ci ha delusi. Sarebbe così gentile da annullare lei stesso l’ordine?'),
  reply('emoji', 'Fatto! 🎉 Il nuovo arriva il 2 agosto.'),
  reply('confirmation-only', 'Buone notizie: il suo pacco è in viaggio.'),
];
