import type { Language } from '../languages';
import type { Messages, Translation } from '../messages';

const en = {
  'report.button': 'Copy page report',
  'report.copied':
    'Copied. It says how this page is built, without names, messages and numbers: paste it to see for yourself.',
  'report.by-hand': 'Your browser does not let Benchline copy here. This is the report, to copy by hand:',
} as const satisfies Messages;

/** What is said of the report of a page, in every language: the script for it goes into pages, so these stand alone. */
export const REPORT_WORDS: Readonly<Record<Language, Translation<typeof en>>> & { readonly en: typeof en } = {
  en,
  de: {
    'report.button': 'Seitenbericht kopieren',
    'report.copied':
      'Kopiert. Er sagt, wie diese Seite gebaut ist, ohne Namen, Nachrichten und Zahlen: Fügen Sie ihn irgendwo ein, um ihn anzusehen.',
    'report.by-hand':
      'Ihr Browser lässt Benchline hier nicht kopieren. Dies ist der Bericht, um ihn selbst zu kopieren:',
  },
  fr: {
    'report.button': 'Copier le rapport de la page',
    'report.copied':
      'Copié. Il décrit la structure de cette page, sans noms, messages ni chiffres : collez-le quelque part pour le vérifier.',
    'report.by-hand':
      'Votre navigateur ne laisse pas Benchline copier ici. Voici le rapport, à copier à la main :',
  },
  es: {
    'report.button': 'Copiar informe de la página',
    'report.copied':
      'Copiado. Dice cómo está construida esta página, sin nombres, mensajes ni cifras: pégalo en algún sitio para verlo.',
    'report.by-hand':
      'Tu navegador no deja que Benchline copie aquí. Este es el informe, para copiarlo a mano:',
  },
  it: {
    'report.button': 'Copia il rapporto della pagina',
    'report.copied':
      'Copiato. Dice come è fatta questa pagina, senza nomi, messaggi e numeri: incollalo da qualche parte per vederlo.',
    'report.by-hand':
      'Il tuo browser non permette a Benchline di copiare qui. Questo è il rapporto, da copiare a mano:',
  },
  ja: {
    'report.button': 'ページレポートをコピー',
    'report.copied':
      'コピーしました。名前、メッセージ、数値を含まず、ページの構造だけを示します。貼り付けて内容を確認できます。',
    'report.by-hand':
      'このブラウザではBenchlineがここでコピーできません。手動でコピーするためのレポートです：',
  },
  'zh-CN': {
    'report.button': '复制页面报告',
    'report.copied': '已复制。其中只说明页面结构，不含名称、消息和数值：可粘贴到别处查看。',
    'report.by-hand': '您的浏览器不允许 Benchline 在此复制。以下是报告，请手动复制：',
  },
};
