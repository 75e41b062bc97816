import { NOW, done, row, type ExamPage, type TrueRow } from './exam-page';
import { at, cards, page, rail, type Where } from './frame';

const ORDERS = ['403-2000001-0000001', '403-2000002-0000002', '403-2000003-0000003'] as const;
const [A, B, C] = ORDERS;

type Tongue = {
  readonly name: string;
  readonly where: Where;
  readonly lang?: string;
  readonly rail?: readonly string[];
  readonly chosen?: number;
  readonly subject: (order: string) => string;
  readonly whens: readonly string[];
  readonly state: string;
  readonly rows: readonly TrueRow[];
  readonly dir?: string;
  readonly top?: string;
  readonly path?: string;
  readonly now?: string;
};

const tongue = ({
  name,
  where,
  lang,
  rail: names,
  subject,
  whens,
  state,
  rows,
  dir,
  top,
  chosen = 1,
  path,
  now = NOW,
}: Tongue): ExamPage => ({
  name,
  url: at(where, path),
  now,
  rows,
  html: page({
    where,
    ...(lang && { lang }),
    ...(dir && { dir }),
    top: top ?? cards(whens.length),
    main: `${rail(chosen, names)}<div class="threads" role="list">${whens.map((when, index) => `<div role="listitem"><div><span class="buyer">Kim ${'ABC'[index]}</span><span class="date">${when}</span></div><div class="subject">${subject(ORDERS[index] ?? '')}</div><div class="status">${state}</div></div>`).join('')}</div>`,
  }),
});

const DE_RAIL = ['Alle', 'Antwort erforderlich', 'Gesendete Nachrichten', 'Gelöst', 'Als ungelöst gemeldet'];
const FR_RAIL = ['Tous', 'Réponse requise', 'Messages envoyés', 'Résolus', 'Signalés comme non résolus'];
const ES_RAIL = [
  'Todos',
  'Respuesta necesaria',
  'Mensajes enviados',
  'Resueltos',
  'Notificados como no resueltos',
];
const IT_RAIL = ['Tutti', 'Risposta necessaria', 'Messaggi inviati', 'Risolti', 'Segnalati come non risolti'];
const JA_RAIL = ['すべて', '返信が必要', '送信済みメッセージ', '解決済み', '未解決として報告'];
const ZH_RAIL = ['全部', '需要回复', '已发送消息', '已解决', '已报告未解决'];
const AR_RAIL = ['الكل', 'الرد مطلوب', 'الرسائل المرسلة', 'تم الحل', 'تم الإبلاغ عن عدم الحل'];

export const TONGUES: readonly ExamPage[] = [
  tongue({
    name: 'German: hours ago',
    where: 'de',
    lang: 'de-DE',
    rail: DE_RAIL,
    state: 'Antwort erforderlich',
    subject: order => `Anfrage zum Versand von Amazon-Kunde Kim (Bestellung: ${order})`,
    whens: ['vor 3 Stunden', 'vor 12 Min.', 'gestern, 18:05'],
    rows: [
      row(A, '2026-07-30T11:40:00Z', '2026-07-30T11:19:00Z'),
      row(B, '2026-07-30T15:07:40Z', '2026-07-30T15:06:00Z'),
      row(C, '2026-07-29T16:05:00Z', '2026-07-29T16:05:00Z'),
    ],
  }),
  tongue({
    name: 'German: Amazon’s timer',
    where: 'de',
    lang: 'de',
    rail: DE_RAIL,
    state: 'Antwort erforderlich',
    subject: order => `Rückgabe von Amazon-Kunde Kim (Bestellung: ${order})`,
    whens: ['Noch 4 Std. 12 Min.', 'Noch 23 Stunden', 'Überfällig'],
    rows: [
      row(A, '2026-07-29T19:32:00Z', '2026-07-29T19:31:00Z'),
      row(B, '2026-07-30T14:50:00Z', '2026-07-30T13:20:00Z'),
      row(C, '2026-07-29T15:00:00Z'),
    ],
  }),
  tongue({
    name: 'French: short months and hours ago',
    where: 'fr',
    lang: 'fr-FR',
    rail: FR_RAIL,
    state: 'Réponse requise',
    subject: order => `Question sur le produit du client Amazon Kim (Commande : ${order})`,
    whens: ['30 juil. 2026', 'il y a 2 heures', '29 juil. 2026 à 18:40'],
    rows: [
      row(A, '2026-07-30T08:00:00Z', '2026-07-29T22:00:00Z'),
      row(B, '2026-07-30T12:40:00Z', '2026-07-30T12:19:00Z'),
      row(C, '2026-07-29T16:40:00Z', '2026-07-29T16:40:00Z'),
    ],
  }),
  tongue({
    name: 'Spanish: a 24 hour time, a time left',
    where: 'es',
    lang: 'es-ES',
    rail: ES_RAIL,
    state: 'Respuesta necesaria',
    subject: order => `Consulta de cliente de Amazon Kim (Pedido: ${order})`,
    whens: ['30 jul 2026, 14:05', 'hace 5 horas', 'Quedan 3 h 20 min'],
    rows: [
      row(A, '2026-07-30T12:05:00Z', '2026-07-30T12:05:00Z'),
      row(B, '2026-07-30T09:40:00Z', '2026-07-30T09:19:00Z'),
      row(C, '2026-07-29T18:40:00Z', '2026-07-29T18:39:00Z'),
    ],
  }),
  tongue({
    name: 'Mexico: p. m. with a no-break space',
    where: 'mx',
    lang: 'es-MX',
    rail: ES_RAIL,
    state: 'Respuesta necesaria',
    subject: order => `Consulta de cliente de Amazon Kim (Pedido: ${order})`,
    whens: ['29/07/2026 11:05 p. m.', '30/07/2026 12:10 a. m.', '30/07/2026 8:10 a. m.'],
    rows: [
      row(A, '2026-07-30T05:05:00Z', '2026-07-30T05:05:00Z'),
      row(B, '2026-07-30T06:10:00Z', '2026-07-30T06:10:00Z'),
      row(C, '2026-07-30T14:10:00Z', '2026-07-30T14:10:00Z'),
    ],
  }),
  tongue({
    name: 'Italian: days first',
    where: 'it',
    lang: 'it-IT',
    rail: IT_RAIL,
    state: 'Risposta necessaria',
    subject: order => `Richiesta del cliente Amazon Kim (Ordine: ${order})`,
    whens: ['30/07/2026, 14:05', '29/07/2026, 18:10', '3 ore fa'],
    rows: [
      row(A, '2026-07-30T12:05:00Z', '2026-07-30T12:05:00Z'),
      row(B, '2026-07-29T16:10:00Z', '2026-07-29T16:10:00Z'),
      row(C, '2026-07-30T11:40:00Z', '2026-07-30T11:19:00Z'),
    ],
  }),
  tongue({
    name: 'Japanese: counters, and a timer',
    where: 'jp',
    lang: 'ja-JP',
    rail: JA_RAIL,
    state: '返信が必要',
    subject: order => `Amazonのお客様Kimからのお問い合わせ（注文番号: ${order}）`,
    whens: ['2026年7月30日 14:05', '残り3時間20分', '2時間前'],
    rows: [
      row(A, '2026-07-30T05:05:00Z', '2026-07-30T05:05:00Z'),
      row(B, '2026-07-29T18:40:00Z', '2026-07-29T18:39:00Z'),
      row(C, '2026-07-30T12:40:00Z', '2026-07-30T12:19:00Z'),
    ],
  }),
  tongue({
    name: 'Chinese on amazon.com: cards run together',
    where: 'us',
    lang: 'zh-CN',
    rail: ZH_RAIL,
    state: '需要回复',
    top: '<div class="card"><h3>需要注意的问题</h3><b>3</b><div>需要回复 3已报告未解决 0</div></div>',
    subject: order => `来自亚马逊买家Kim的商品详情咨询（订单：${order}）`,
    whens: ['2026年7月30日', '3 小时前', '2026/7/29 下午11:40'],
    rows: [
      row(A, '2026-07-30T13:00:00Z', '2026-07-30T07:00:00Z'),
      row(B, '2026-07-30T11:40:00Z', '2026-07-30T11:19:00Z'),
      row(C, '2026-07-30T06:40:00Z', '2026-07-30T06:40:00Z'),
    ],
  }),
  tongue({
    name: 'Arabic from right to left with Arabic-Indic digits',
    where: 'ae',
    lang: 'ar-AE',
    dir: 'rtl',
    rail: AR_RAIL,
    state: 'الرد مطلوب',
    subject: order => `استفسار من عميل أمازون Kim (الطلب: ${order})`,
    whens: ['٣٠ يوليو ٢٠٢٦', '٣٠ يوليو ٢٠٢٦، ٢:٠٥ م', 'قبل ٣ ساعات'],
    rows: [
      row(A, '2026-07-30T08:00:00Z', '2026-07-29T20:00:00Z'),
      row(B, '2026-07-30T10:05:00Z', '2026-07-30T10:05:00Z'),
      row(C, '2026-07-30T11:40:00Z', '2026-07-30T11:19:00Z'),
    ],
  }),
  tongue({
    name: 'Saudi Arabia in the Hijri calendar',
    where: 'sa',
    lang: 'ar-SA',
    dir: 'rtl',
    rail: AR_RAIL,
    state: 'الرد مطلوب',
    subject: order => `استفسار من عميل أمازون Kim (الطلب: ${order})`,
    whens: ['١٥ صفر ١٤٤٨ هـ', '١٦/٠٢/١٤٤٨'],
    rows: [row(A, '2026-07-29T18:00:00Z'), row(B, '2026-07-30T08:00:00Z')],
  }),
  tongue({
    name: 'India: digits with hyphens',
    where: 'in',
    lang: 'en-IN',
    state: 'Response needed',
    subject: order => `Product customisation enquiry from Amazon customer Kim (Order: ${order})`,
    whens: ['30-07-2026', '29-07-2026 21:15', '30-Jul-2026 10:00 AM IST'],
    rows: [
      row(A, '2026-07-30T08:00:00Z', '2026-07-29T18:30:00Z'),
      row(B, '2026-07-29T15:45:00Z', '2026-07-29T15:45:00Z'),
      row(C, '2026-07-30T04:30:00Z', '2026-07-30T04:30:00Z'),
    ],
  }),
  tongue({
    name: 'Brazil',
    where: 'br',
    lang: 'pt-BR',
    rail: [
      'Todas',
      'Resposta necessária',
      'Mensagens enviadas',
      'Resolvidas',
      'Relatadas como não resolvidas',
    ],
    state: 'Resposta necessária',
    subject: order => `Dúvida do cliente Amazon Kim (Pedido: ${order})`,
    whens: ['30 de jul. de 2026', '30 de jul. de 2026 às 11:05', 'há 3 horas'],
    rows: [
      row(A, '2026-07-30T08:00:00Z', '2026-07-30T03:00:00Z'),
      row(B, '2026-07-30T14:05:00Z', '2026-07-30T14:05:00Z'),
      row(C, '2026-07-30T11:40:00Z', '2026-07-30T11:19:00Z'),
    ],
  }),
  tongue({
    name: 'Turkey',
    where: 'tr',
    lang: 'tr-TR',
    rail: ['Tümü', 'Yanıt gerekli', 'Gönderilen mesajlar', 'Çözüldü', 'Çözülmedi olarak bildirildi'],
    state: 'Yanıt gerekli',
    subject: order => `Amazon müşterisi Kim ürün sorusu (Sipariş: ${order})`,
    whens: ['30 Tem 2026', '3 saat önce', '29.07.2026 18:40'],
    rows: [
      row(A, '2026-07-30T08:00:00Z', '2026-07-29T21:00:00Z'),
      row(B, '2026-07-30T11:40:00Z', '2026-07-30T11:19:00Z'),
      row(C, '2026-07-29T15:40:00Z', '2026-07-29T15:40:00Z'),
    ],
  }),
  tongue({
    name: 'Sweden',
    where: 'se',
    lang: 'sv-SE',
    rail: ['Alla', 'Svar krävs', 'Skickade meddelanden', 'Löst', 'Rapporterat som olöst'],
    state: 'Svar krävs',
    subject: order => `Fråga från Amazon-kund Kim (Beställning: ${order})`,
    whens: ['2026-07-30 09:05', 'för 3 timmar sedan', '29 juli 2026'],
    rows: [
      row(A, '2026-07-30T07:05:00Z', '2026-07-30T07:05:00Z'),
      row(B, '2026-07-30T11:40:00Z', '2026-07-30T11:19:00Z'),
      row(C, '2026-07-29T16:40:00Z', '2026-07-28T22:00:00Z'),
    ],
  }),
  tongue({
    name: 'Poland and the Netherlands',
    where: 'pl',
    lang: 'pl-PL',
    rail: [
      'Wszystkie',
      'Wymagana odpowiedź',
      'Wysłane wiadomości',
      'Rozwiązane',
      'Zgłoszone jako nierozwiązane',
    ],
    state: 'Wymagana odpowiedź',
    subject: order => `Zapytanie klienta Amazon Kim (Zamówienie: ${order})`,
    whens: ['30 lip 2026', '3 godziny temu', 'wczoraj o 18:40'],
    rows: [
      row(A, '2026-07-30T08:00:00Z', '2026-07-29T22:00:00Z'),
      row(B, '2026-07-30T11:40:00Z', '2026-07-30T11:19:00Z'),
      row(C, '2026-07-29T16:40:00Z', '2026-07-29T16:40:00Z'),
    ],
  }),
  tongue({
    name: 'months first on a British page',
    where: 'uk',
    lang: 'en-GB',
    state: 'Response needed',
    subject: order => `Enquiry from Amazon customer Kim (Order: ${order})`,
    whens: ['7/6/2026', '7/30/2026', '6/7/2026'],
    rows: [
      row(A, '2026-07-06T08:00:00Z'),
      row(B, '2026-07-30T08:00:00Z', '2026-07-29T23:00:00Z'),
      row(C, '2026-06-07T08:00:00Z'),
    ],
  }),
  tongue({
    name: 'a date of which one order is in the future',
    where: 'uk',
    lang: 'en-GB',
    now: '2026-07-08T20:00:00Z',
    state: 'Response needed',
    subject: order => `Enquiry from Amazon customer Kim (Order: ${order})`,
    whens: ['8/7/2026', '7/8/2026', '7/7/2026'],
    rows: [
      row(A, '2026-07-08T08:00:00Z', '2026-07-07T23:00:00Z'),
      row(B, '2026-07-08T09:00:00Z', '2026-07-07T23:00:00Z'),
      row(C, '2026-07-07T08:00:00Z', '2026-07-06T23:00:00Z'),
    ],
  }),
  tongue({
    name: 'time zones named in the row',
    where: 'us',
    lang: 'en-US',
    state: 'Response needed',
    subject: order => `Enquiry from Amazon customer Kim (Order: ${order})`,
    whens: ['30 Jul 2026 06:05 UTC', 'Jul 30, 2026, 10:05 AM EDT', 'Jul 29, 2026 18:40 GMT+2'],
    rows: [
      row(A, '2026-07-30T06:05:00Z', '2026-07-30T06:05:00Z'),
      row(B, '2026-07-30T14:05:00Z', '2026-07-30T14:05:00Z'),
      row(C, '2026-07-29T16:40:00Z', '2026-07-29T16:40:00Z'),
    ],
  }),
  tongue({
    name: 'a date by which to answer, not one of arrival',
    where: 'us',
    lang: 'en-US',
    state: 'Response needed',
    subject: order => `Enquiry from Amazon customer Kim (Order: ${order})`,
    whens: ['Respond by Jul 30, 2026 6:00 PM', 'Reply by 7/31/2026 7:00 AM', 'Due Jul 30, 2026'],
    rows: [row(A, '2026-07-30T01:00:00Z'), row(B, '2026-07-30T14:00:00Z'), row(C, '2026-07-29T17:00:00Z')],
  }),
  tongue({
    name: 'a date by which to answer, in German',
    where: 'de',
    lang: 'de-DE',
    rail: DE_RAIL,
    state: 'Antwort erforderlich',
    subject: order => `Anfrage von Amazon-Kunde Kim (Bestellung: ${order})`,
    whens: ['Antworten bis 30.07.2026 18:00', 'Frist: 30.07.2026', 'Fällig am 30. Juli 2026'],
    rows: [row(A, '2026-07-29T16:00:00Z'), row(B, '2026-07-29T17:00:00Z'), row(C, '2026-07-29T18:00:00Z')],
  }),
  tongue({
    name: 'a countdown in digits',
    where: 'us',
    lang: 'en-US',
    state: 'Response needed',
    subject: order => `Enquiry from Amazon customer Kim (Order: ${order})`,
    whens: ['Time remaining: 4:10', '03:45:12', '00:45 left'],
    rows: [row(A, '2026-07-29T19:30:00Z'), row(B, '2026-07-29T19:05:12Z'), row(C, '2026-07-29T16:05:00Z')],
  }),
  tongue({
    name: 'weekdays and dates without a year',
    where: 'us',
    lang: 'en-US',
    state: 'Response needed',
    subject: order => `Enquiry from Amazon customer Kim (Order: ${order})`,
    whens: ['Tue', 'Jul 29', '7:05 AM'],
    rows: [
      row(A, '2026-07-28T17:00:00Z'),
      row(B, '2026-07-29T17:00:00Z', '2026-07-29T07:00:00Z'),
      row(C, '2026-07-30T14:05:00Z', '2026-07-30T07:00:00Z'),
    ],
  }),
  tongue({
    name: 'the last day of the year without a year',
    where: 'uk',
    lang: 'en-GB',
    now: '2026-01-01T10:00:00Z',
    state: 'Response needed',
    subject: order => `Enquiry from Amazon customer Kim (Order: ${order})`,
    whens: ['31 Dec', '31 Dec 22:10', '31/12/25, 23:59'],
    rows: [
      row(A, '2025-12-31T20:00:00Z', '2025-12-31T00:00:00Z'),
      row(B, '2025-12-31T22:10:00Z', '2025-12-31T22:10:00Z'),
      row(C, '2025-12-31T23:59:00Z', '2025-12-31T23:59:00Z'),
    ],
  }),
  tongue({
    name: 'dates that cannot be',
    where: 'us',
    lang: 'en-US',
    state: 'Response needed',
    subject: order => `Enquiry from Amazon customer Kim (Order: ${order})`,
    whens: ['Feb 31, 2026', 'Jul 6, 2027', '13/13/2026'],
    rows: [row(A, '2026-07-29T17:00:00Z'), row(B, '2026-07-29T17:00:00Z'), row(C, '2026-07-29T17:00:00Z')],
  }),
  tongue({
    name: 'several dates in a row: of the order, of delivery, of the message',
    where: 'us',
    lang: 'en-US',
    state: 'Response needed',
    subject: order => `Enquiry from Amazon customer Kim (Order: ${order})`,
    whens: [
      '<i>Order date: Jul 12, 2026</i> <i>Deliver by Aug 2, 2026</i> <i>Jul 29, 2026</i>',
      '<i>Estimated delivery: Jul 30, 2026</i> <i>Jul 29, 2026</i>',
      '<i>First message Jul 28, 2026</i> <i>Last message Jul 30, 2026</i>',
    ],
    rows: [row(A, '2026-07-29T17:00:00Z'), row(B, '2026-07-29T17:00:00Z'), row(C, '2026-07-28T17:00:00Z')],
  }),
  tongue({
    name: 'machine times in attributes',
    where: 'us',
    lang: 'en-US',
    state: 'Response needed',
    subject: order => `Enquiry from Amazon customer Kim (Order: ${order})`,
    whens: [
      `<span title="July 30, 2026 at 7:05:33 AM PDT">Jul 30</span>`,
      `<time datetime="2026-07-30T12:05:00+02:00">5h</time>`,
      `<relative-time datetime="2026-07-29T22:05:00.000Z" title="Jul 29, 2026">yesterday</relative-time>`,
    ],
    rows: [
      row(A, '2026-07-30T14:05:33Z', '2026-07-30T07:00:00Z'),
      row(B, '2026-07-30T10:05:00Z', '2026-07-30T10:05:00Z'),
      row(C, '2026-07-29T22:05:00Z', '2026-07-29T22:05:00Z'),
    ],
  }),
  tongue({
    name: 'times of Europe’s unified account, whose zone is not said',
    where: 'eu',
    lang: 'en-GB',
    state: 'Response needed',
    subject: order => `Enquiry from Amazon customer Kim (Order: ${order})`,
    whens: [
      '<img alt="United Kingdom"> 30 Jul 2026 14:05',
      '<img alt="Germany"> 30 Jul 2026 14:05',
      '<img alt="Spain"> 30 Jul 2026 09:00',
    ],
    rows: [
      row(A, '2026-07-30T12:05:00Z', '2026-07-30T12:05:00Z', 'GB'),
      row(B, '2026-07-30T12:05:00Z', '2026-07-30T12:05:00Z', 'DE'),
      row(C, '2026-07-30T07:00:00Z', '2026-07-30T07:00:00Z', 'ES'),
    ],
  }),
  tongue({
    name: 'Japan’s era and a timer in full width',
    where: 'jp',
    lang: 'ja',
    rail: JA_RAIL,
    state: '返信が必要',
    subject: order => `お客様Kimからのお問い合わせ（注文番号: ${order}）`,
    whens: ['令和8年7月30日', '残り１９時間３２分', '期限切れ'],
    rows: [
      row(A, '2026-07-30T05:00:00Z'),
      row(B, '2026-07-30T10:52:00Z', '2026-07-30T10:51:00Z'),
      row(C, '2026-07-29T10:00:00Z'),
    ],
  }),
  {
    ...tongue({
      name: 'an unknown language, times alone understood',
      where: 'nl',
      lang: 'nl-NL',
      rail: ['Alles', 'Reactie vereist', 'Verzonden berichten', 'Opgelost', 'Gemeld als onopgelost'],
      state: 'Reactie vereist',
      subject: order => `Vraag van Amazon-klant Kim (Bestelling: ${order})`,
      whens: ['3 uur geleden', 'nog 2 uur', '30 jul. 2026 om 09:05'],
      rows: [
        row(A, '2026-07-30T11:40:00Z', '2026-07-30T11:19:00Z'),
        row(B, '2026-07-29T17:40:00Z', '2026-07-29T16:20:00Z'),
        row(C, '2026-07-30T07:05:00Z', '2026-07-30T07:05:00Z'),
      ],
    }),
  },
  {
    ...tongue({
      name: 'Sent Messages under a German rail: nothing waits',
      where: 'de',
      lang: 'de',
      rail: DE_RAIL,
      chosen: 2,
      path: '/messaging/inbox?fi=sent',
      top: cards(0),
      state: 'Beantwortet',
      subject: order => `Anfrage von Amazon-Kunde Kim (Bestellung: ${order})`,
      whens: ['30.07.2026'],
      rows: [done(A, 'unknown')],
    }),
  },
];
