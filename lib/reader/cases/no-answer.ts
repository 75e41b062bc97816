import { wordingKey } from '../../catalogue/wording-key';
import type { Bubble } from './turn-boxes';

/**
 * Plain words of languages, not Amazon's wordings, which nobody has captured: marks of a message that a machine sent, or that was not
 * sent at all. Each counts only as a whole text of a bubble that is the seller's own; it then stops no clock, which can only make a
 * deadline too early.
 */
const MARKS =
  'automatic reply|automatic response|automated reply|automated response|automated message|automatic message|auto reply|auto response|autoreply|autoresponder|out of office|sent automatically|not sent|message not sent|not delivered|failed|failed to send|failed to deliver|sending failed|draft|sending|automatische antwort|automatisch gesendet|abwesenheitsnotiz|nicht gesendet|nicht zugestellt|entwurf|réponse automatique|message automatique|non envoyé|échec de l’envoi|brouillon|respuesta automática|mensaje automático|no enviado|borrador|risposta automatica|messaggio automatico|non inviato|bozza|resposta automática|não enviada|rascunho|automatisch antwoord|niet verzonden|concept|automatiskt svar|autosvar|utkast|odpowiedź automatyczna|nie wysłano|otomatik yanıt|gönderilemedi|自動返信|自動応答|送信失敗|未送信|下書き|自动回复|自动答复|发送失败|未发送|草稿|自動回覆|رد تلقائي|لم يتم الإرسال|مسودة';

const KEYS: ReadonlySet<string> = new Set(MARKS.split('|').map(wordingKey));

/** "Message not sent. Try again": each sentence by itself. */
const isMark = (text: string): boolean =>
  text.length < 80 && text.split(/[.!。:·|]/).some(part => KEYS.has(wordingKey(part)));

/** Does a bubble of the seller's say that it answers nobody? */
export const isNoAnswer = ({ texts }: Bubble): boolean => texts.some(({ text }) => isMark(text));
