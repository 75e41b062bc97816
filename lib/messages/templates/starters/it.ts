import type { Starter } from './starter';

export const it: readonly Starter[] = [
  {
    key: 'delivery',
    theme: 'delivery',
    name: 'Dove si trova il pacco',
    text: 'Buongiorno {nome},\n\nci chiede dove si trova il suo pacco. Secondo il corriere il {giorno} era {luogo} e dovrebbe arrivare entro il {data}. Se per quella data non è arrivato, ci risponda qui: le invieremo un altro articolo o la rimborseremo, come preferisce.\n\nCordiali saluti',
  },
  {
    key: 'delay',
    theme: 'delivery',
    name: 'La consegna è in ritardo',
    text: 'Buongiorno {nome},\n\nci dispiace che il suo pacco sia in ritardo. Il motivo è {motivo}. La nuova data di consegna è il {data}. Se per lei è troppo tardi, ci risponda qui e rimborseremo l’ordine.\n\nCordiali saluti',
  },
  {
    key: 'return',
    theme: 'return-or-refund',
    name: 'Come restituirlo',
    text: 'Buongiorno {nome},\n\nci dispiace che l’articolo non vada bene. Può restituirlo entro il {data}: lo scelga in «I miei ordini» e segua i passaggi per il reso. Riceverà il rimborso entro {numero} giorni dal suo arrivo da noi.\n\nCordiali saluti',
  },
  {
    key: 'cancellation',
    theme: 'cancellation',
    name: 'L’annullamento richiesto',
    text: 'Buongiorno {nome},\n\ncome da lei richiesto, il {giorno} abbiamo annullato il suo ordine. Non sarà addebitato nulla; un importo già pagato le sarà restituito entro il {data}. Se così non fosse, ci risponda qui.\n\nCordiali saluti',
  },
  {
    key: 'product',
    theme: 'product',
    name: 'Una domanda sul prodotto',
    text: 'Buongiorno {nome},\n\ngrazie per la sua domanda su {prodotto}. {risposta} Se qualcosa non è ancora chiaro, ci risponda qui e avrà una risposta entro il {data}.\n\nCordiali saluti',
  },
  {
    key: 'order',
    theme: 'account-or-order',
    name: 'Una domanda sull’ordine',
    text: 'Buongiorno {nome},\n\nci chiede di {domanda}. {risposta} Provvederemo entro il {data}, e potrà vederlo in «I miei ordini».\n\nCordiali saluti',
  },
  {
    key: 'holding',
    theme: 'general',
    name: 'Ci serve altro tempo',
    text: 'Buongiorno {nome},\n\nabbiamo letto il suo messaggio su {domanda}. Per risponderle bene dobbiamo prima chiedere a {chi}. Avrà la nostra risposta qui entro il {data}.\n\nCordiali saluti',
  },
];
