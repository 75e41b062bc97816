import type { Translation } from '../messages';
import type { ownTargetsEn } from './own-targets-en';

/** What the pages say of targets that the seller set, in Italian. */
export const ownTargetsIt: Translation<typeof ownTargetsEn> = {
  'targets-title': 'I tuoi obiettivi',
  'targets-intro':
    'Un obiettivo più severo di quello di Amazon, o dove Amazon non ne indica. È mostrato come tuo accanto al numero, nel grafico e nella cronologia, con la distanza del valore. Il rosso e «oltre l’obiettivo» restano quelli di Amazon: mancare solo il tuo è ambra al massimo. All’inizio non ce n’è nessuno.',
  'targets-loading': 'Lettura dei tuoi obiettivi su questo computer …',
  'targets-unread':
    'Non è stato possibile leggere i tuoi obiettivi. Chiudi questa pagina e riaprila. Nulla è cambiato.',
  'targets-not-changed':
    'Non è stato possibile cambiare i tuoi obiettivi: forse manca lo spazio, o li ha scritti un Benchline più recente.',
  'targets-none': 'Non ne hai ancora fissato nessuno.',
  'target-add': 'Fissa un tuo obiettivo',
  'target-metric': 'Metrica',
  'target-account': 'Account',
  'target-all': 'Tutti gli account',
  'target-hint':
    'Un valore uguale all’obiettivo lo rispetta. Quello di un account viene prima di quello di tutti gli account; uno già presente viene sostituito. Vale per ogni periodo e tipo di ordine della metrica.',
  'target-stars': 'Il tuo obiettivo, in stelle',
  'target-saved': 'L’obiettivo per «{name}» è stato salvato.',
  'target-outside':
    'Non salvato: nessun valore di «{name}» può raggiungere questo obiettivo. I valori vanno da {low} a {high}.',
  'target-full': 'Non salvato: si usano insieme al massimo {most} obiettivi.',
  'target-removed': 'L’obiettivo per «{name}» è stato rimosso.',
  'target-unknown': 'Un account che non c’è più',
  'preview-targets': 'Obiettivi tuoi: {count} nuovi o cambiati',
};
