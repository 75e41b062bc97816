import type { Language } from '../languages';
import type { Messages, Translation } from '../messages';

const en = {
  'panel.how': 'How to do it',
  'panel.undo': 'Undo',
  'panel.sure': 'Remove for good?',
  'panel.started': 'Marked as started today.',
  'panel.hidden': 'The tip is hidden. The options can show it again.',
  'panel.saved': 'The note is kept.',
  'panel.removed': 'Removed.',
  'panel.failed': 'That could not be kept, and nothing has changed. Try again in a moment.',
} as const satisfies Messages;

/** What the panel says of tips and journal while the seller uses them, in every language. */
export const PANEL_WORDS: Readonly<Record<Language, Translation<typeof en>>> & { readonly en: typeof en } = {
  en,
  de: {
    'panel.how': 'So geht es',
    'panel.undo': 'Rückgängig',
    'panel.sure': 'Endgültig entfernen?',
    'panel.started': 'Als heute begonnen vermerkt.',
    'panel.hidden': 'Der Tipp ist ausgeblendet. In den Einstellungen lässt er sich wieder zeigen.',
    'panel.saved': 'Die Notiz ist gespeichert.',
    'panel.removed': 'Entfernt.',
    'panel.failed':
      'Das ließ sich nicht speichern, und nichts hat sich geändert. Versuchen Sie es gleich noch einmal.',
  },
  fr: {
    'panel.how': 'Comment faire',
    'panel.undo': 'Annuler',
    'panel.sure': 'Supprimer définitivement ?',
    'panel.started': 'Noté comme commencé aujourd’hui.',
    'panel.hidden': 'Le conseil est masqué. Les options permettent de l’afficher à nouveau.',
    'panel.saved': 'La note est enregistrée.',
    'panel.removed': 'Supprimé.',
    'panel.failed': 'Impossible d’enregistrer ; rien n’a changé. Réessayez dans un instant.',
  },
  es: {
    'panel.how': 'Cómo hacerlo',
    'panel.undo': 'Deshacer',
    'panel.sure': '¿Eliminar definitivamente?',
    'panel.started': 'Anotado como empezado hoy.',
    'panel.hidden': 'El consejo está oculto. En las opciones se puede volver a mostrar.',
    'panel.saved': 'La nota está guardada.',
    'panel.removed': 'Eliminado.',
    'panel.failed': 'No se ha podido guardar y nada ha cambiado. Inténtalo de nuevo en un momento.',
  },
  it: {
    'panel.how': 'Come fare',
    'panel.undo': 'Annulla',
    'panel.sure': 'Eliminare per sempre?',
    'panel.started': 'Segnato come iniziato oggi.',
    'panel.hidden': 'Il consiglio è nascosto. Nelle opzioni si può mostrare di nuovo.',
    'panel.saved': 'La nota è salvata.',
    'panel.removed': 'Eliminato.',
    'panel.failed': 'Non è stato possibile salvare e nulla è cambiato. Riprova tra poco.',
  },
  ja: {
    'panel.how': '進め方',
    'panel.undo': '元に戻す',
    'panel.sure': '完全に削除しますか？',
    'panel.started': '今日から始めたものとして記録しました。',
    'panel.hidden': 'このヒントは非表示になりました。オプションで再び表示できます。',
    'panel.saved': 'メモを保存しました。',
    'panel.removed': '削除しました。',
    'panel.failed': '保存できませんでした。変更はありません。少し待ってからもう一度お試しください。',
  },
  'zh-CN': {
    'panel.how': '怎么做',
    'panel.undo': '撤销',
    'panel.sure': '确定要永久删除吗？',
    'panel.started': '已记为今天开始。',
    'panel.hidden': '此建议已隐藏，可在选项中重新显示。',
    'panel.saved': '备注已保存。',
    'panel.removed': '已删除。',
    'panel.failed': '未能保存，没有任何改动。请稍后再试。',
  },
};
