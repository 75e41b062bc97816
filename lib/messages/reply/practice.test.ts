import { describe, expect, it } from 'vitest';
import { checkReply } from './check-reply';
import type { Practice } from './rule';

/** The buyer's message, the reply, and what a person misses in it. */
type Case = readonly [asked: string | null, reply: string, missing: readonly Practice[]];

const CASES: readonly Case[] = [
  [
    'Where is my order?',
    'Hi Ann, sorry for the wait. It left on 3 May and should be there by Friday. Let us know if not.',
    [],
  ],
  ['Where is my order?', 'Hi Ann, the lamp has three colours, please choose one.', ['answer']],
  ['Can I get an invoice?', 'Hello, the invoice is attached. Please tell us if the address is wrong.', []],
  ['Can I get an invoice?', 'Hello, it left yesterday, you can expect it tomorrow.', ['answer']],
  ['I want a refund', 'We will refund you.', ['acknowledge', 'date']],
  ['I want a refund', 'Dear Ann, we will refund you within 3 days.', []],
  [null, 'Sorry, there is a delay. We will send it as soon as possible.', ['date']],
  [null, 'Hello, the blue one is 40 cm wide.', ['next-step']],
  [null, 'The blue one is 40 cm wide.', ['acknowledge', 'next-step']],
  [
    'Wo ist mein Paket?',
    'Guten Tag, es wurde am 3. Mai verschickt und kommt bis Freitag. Bitte melden Sie sich, falls nicht.',
    [],
  ],
  ['Wo ist mein Paket?', 'Guten Tag, die Lampe gibt es in drei Farben, bitte wählen Sie eine.', ['answer']],
  [null, 'Guten Tag, Ihre Lieferung verspätet sich leider. Wir senden sie so bald wie möglich.', ['date']],
  [null, 'Die blaue ist 40 cm breit.', ['acknowledge', 'next-step']],
  [
    'Où est mon colis ?',
    'Bonjour, votre colis est parti hier et arrivera vendredi. Dites-nous si ce n’est pas le cas.',
    [],
  ],
  [null, 'Bonjour, il y a du retard. Nous vous enverrons le colis dès que possible.', ['date']],
  [
    'Dov’è il mio pacco?',
    'Buongiorno, il pacco è partito ieri e arriverà venerdì. Ci dica se non arriva.',
    [],
  ],
  [null, 'Buongiorno, c’è un ritardo. Le invieremo il pacco appena possibile.', ['date']],
  ['¿Dónde está mi paquete?', 'Hola, el paquete salió ayer y llegará el viernes. Díganos si no llega.', []],
  [null, 'Hola, hay un retraso. Le enviaremos el paquete lo antes posible.', ['date']],
  [
    '荷物が届かないのですが',
    '田中様、申し訳ございません。昨日発送し、金曜日に届く予定です。届かない場合はお知らせください。',
    [],
  ],
  [null, 'お問い合わせありがとうございます。できるだけ早く発送いたします。', ['date']],
  ['返金してください', 'ありがとうございます。色は三種類ございますので、お選びください。', ['answer']],
];

describe('what a reply lacks', () => {
  it.each(CASES)('asked %j, %j', (asked, text, missing) => {
    expect(checkReply({ text, asked, language: 'en' }).missing).toEqual(missing);
  });

  it('is never an answer where nobody knows what was asked', () => {
    const { missing } = checkReply({ text: 'Hi, the lamp is blue.', asked: null, language: 'en' });
    expect(missing).not.toContain('answer');
  });
});
