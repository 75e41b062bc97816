import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../words/languages';
import { forbiddenIn } from '.';
import { WRONG, type Wrong } from './speech';

/** Bad advice in the voice of the tips, in each language. */
const BAD: Readonly<Record<Language, Readonly<Record<Wrong, string>>>> = {
  en: {
    'an automatic reply': 'Set up automatic replies.',
    'a robot that answers': 'Let a chatbot answer at night.',
    'a survey': 'Add a survey to your message.',
    'a second review request': 'Remind buyers of the review after two weeks.',
    'a thank-you alone': 'Send a thank-you after each order.',
    'a gift or a discount': 'Put a coupon in the parcel.',
    'a wish for good reviews': 'Ask for positive reviews.',
    'a change of a review': 'Ask the buyer to change the product review.',
    'a word before feedback': 'Ask buyers to write before they leave feedback.',
    'a cancellation asked of the buyer': 'Ask the buyer to cancel.',
    'a way out of Amazon': 'Point to your own shop.',
  },
  de: {
    'an automatic reply': 'Automatische Antworten einrichten.',
    'a robot that answers': 'Nachts einen Chatbot antworten lassen.',
    'a survey': 'Der Nachricht eine Umfrage beilegen.',
    'a second review request': 'Nach zwei Wochen an die Rezension erinnern.',
    'a thank-you alone': 'Nach jeder Bestellung eine Nachfass-Nachricht schreiben.',
    'a gift or a discount': 'Dem Paket einen Gutschein beilegen.',
    'a wish for good reviews': 'Um positive Bewertungen bitten.',
    'a change of a review': 'Den Käufer bitten, seine Rezension zu ändern.',
    'a word before feedback': 'Käufer bitten, sich zu melden, bevor sie Feedback geben.',
    'a cancellation asked of the buyer': 'Den Käufer bitten zu stornieren.',
    'a way out of Amazon': 'Auf den eigenen Shop verweisen.',
  },
  fr: {
    'an automatic reply': 'Configurez des réponses automatiques.',
    'a robot that answers': 'Laissez un chatbot répondre la nuit.',
    'a survey': 'Ajoutez une enquête à votre message.',
    'a second review request': 'Relancez l’acheteur au sujet de son avis.',
    'a thank-you alone': 'Envoyez un mot de remerciement après chaque commande.',
    'a gift or a discount': 'Glissez un bon d’achat dans le colis.',
    'a wish for good reviews': 'Demandez des avis positifs.',
    'a change of a review': 'Demandez à l’acheteur de modifier son avis.',
    'a word before feedback': 'Invitez l’acheteur à écrire avant de laisser une évaluation.',
    'a cancellation asked of the buyer': 'Demandez à l’acheteur d’annuler.',
    'a way out of Amazon': 'Renvoyez vers votre propre boutique.',
  },
  es: {
    'an automatic reply': 'Configura respuestas automáticas.',
    'a robot that answers': 'Deja que un chatbot responda de noche.',
    'a survey': 'Añade una encuesta a tu mensaje.',
    'a second review request': 'Recuerda al comprador la reseña.',
    'a thank-you alone': 'Envía un mensaje para dar las gracias.',
    'a gift or a discount': 'Mete un cupón en el paquete.',
    'a wish for good reviews': 'Pide reseñas positivas.',
    'a change of a review': 'Pide al comprador que cambie su reseña.',
    'a word before feedback': 'Pide que te escriban antes de dejar una valoración.',
    'a cancellation asked of the buyer': 'Pide al comprador que cancele.',
    'a way out of Amazon': 'Remite a tu propia tienda.',
  },
  it: {
    'an automatic reply': 'Imposta risposte automatiche.',
    'a robot that answers': 'Lascia rispondere un chatbot di notte.',
    'a survey': 'Aggiungi un sondaggio al messaggio.',
    'a second review request': 'Sollecita la recensione dopo due settimane.',
    'a thank-you alone': 'Invia un messaggio per dire grazie.',
    'a gift or a discount': 'Metti un buono sconto nel pacco.',
    'a wish for good reviews': 'Chiedi recensioni positive.',
    'a change of a review': 'Chiedi all’acquirente di cambiare la recensione.',
    'a word before feedback': 'Invita a scriverti prima di lasciare un feedback.',
    'a cancellation asked of the buyer': 'Chiedi all’acquirente di annullare.',
    'a way out of Amazon': 'Rimanda al tuo sito.',
  },
  ja: {
    'an automatic reply': '自動返信を設定する。',
    'a robot that answers': '夜はチャットボットに答えさせる。',
    'a survey': 'メッセージにアンケートを付ける。',
    'a second review request': '2週間後に再度レビューを依頼する。',
    'a thank-you alone': '注文ごとにお礼のメッセージを送る。',
    'a gift or a discount': '荷物にクーポンを入れる。',
    'a wish for good reviews': '良いレビューを頼む。',
    'a change of a review': '購入者にレビューの変更を頼む。',
    'a word before feedback': '評価する前に連絡してもらう。',
    'a cancellation asked of the buyer': '購入者にキャンセルを依頼する。',
    'a way out of Amazon': '自社サイトを案内する。',
  },
  'zh-CN': {
    'an automatic reply': '设置自动回复。',
    'a robot that answers': '夜间由机器人答复。',
    'a survey': '在消息中附上问卷。',
    'a second review request': '两周后再次请买家评价。',
    'a thank-you alone': '每个订单都发一封感谢信。',
    'a gift or a discount': '在包裹中放入优惠券。',
    'a wish for good reviews': '请买家留好评。',
    'a change of a review': '请买家修改评价。',
    'a word before feedback': '请买家在评价前联系您。',
    'a cancellation asked of the buyer': '请买家取消订单。',
    'a way out of Amazon': '引导买家到独立站。',
  },
};

/** What may be said of the same things. */
const FINE: Readonly<Record<Language, string>> = {
  en: 'Automatic replies do not count.',
  de: 'Automatische Antworten zählen nicht.',
  fr: 'Les réponses automatiques ne comptent pas.',
  es: 'Las respuestas automáticas no cuentan.',
  it: 'Le risposte automatiche non contano.',
  ja: '自動返信は回答として数えられません。',
  'zh-CN': '自动回复不算作回复。',
};

const cases = LANGUAGES.flatMap(language =>
  WRONG.map(wrong => ({ language, wrong, text: BAD[language][wrong] })),
);

describe('the guard against forbidden advice', () => {
  it.each(cases)('catches $wrong in $language', ({ language, wrong, text }) => {
    expect(forbiddenIn(text, language)).toContain(wrong);
  });

  it.each(LANGUAGES)('lets a warning stand in %s, and nothing beside it', language => {
    expect(forbiddenIn(FINE[language], language)).toEqual([]);
    expect(forbiddenIn(`${FINE[language]} ${BAD[language]['a survey']}`, language)).toEqual(['a survey']);
  });
});
