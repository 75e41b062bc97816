import { NOW, type ExamPage, type TrueRow } from './exam-page';
import { at, cards, page, rail, type Where } from './frame';

export const ORDERS = ['403-2000001-0000001', '403-2000002-0000002', '403-2000003-0000003'] as const;

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

/** A page of three rows in a language. */
export const tongue = ({
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

export const DE_RAIL = [
  'Alle',
  'Antwort erforderlich',
  'Gesendete Nachrichten',
  'Gelöst',
  'Als ungelöst gemeldet',
];
export const FR_RAIL = [
  'Tous',
  'Réponse requise',
  'Messages envoyés',
  'Résolus',
  'Signalés comme non résolus',
];
export const ES_RAIL = [
  'Todos',
  'Respuesta necesaria',
  'Mensajes enviados',
  'Resueltos',
  'Notificados como no resueltos',
];
export const IT_RAIL = [
  'Tutti',
  'Risposta necessaria',
  'Messaggi inviati',
  'Risolti',
  'Segnalati come non risolti',
];
export const JA_RAIL = ['すべて', '返信が必要', '送信済みメッセージ', '解決済み', '未解決として報告'];
export const ZH_RAIL = ['全部', '需要回复', '已发送消息', '已解决', '已报告未解决'];
export const AR_RAIL = ['الكل', 'الرد مطلوب', 'الرسائل المرسلة', 'تم الحل', 'تم الإبلاغ عن عدم الحل'];
