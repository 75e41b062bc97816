import type { Translation } from '../messages';
import type { ownMetricsEn } from './own-metrics-en';

/** What the pages say of metrics that the seller defined, in Italian. */
export const ownMetricsIt: Translation<typeof ownMetricsEn> = {
  'metrics-title': 'Le tue metriche',
  'metrics-intro':
    'Un dato che Benchline non conosce, come un voto di qualità della tua squadra. I suoi valori arrivano con «Importa CSV» nella pagina della cronologia, o da un numero che mostri a Benchline in una pagina di Seller Central. Cronologia e finestra lo mostrano, e consigli e passi possono riguardarlo.',
  'metrics-loading': 'Lettura delle tue metriche su questo computer …',
  'metrics-unread':
    'Non è stato possibile leggere le tue metriche. Chiudi questa pagina e riaprila. Nulla è cambiato.',
  'metrics-not-changed':
    'Non è stato possibile cambiare le tue metriche: forse manca lo spazio, o le ha scritte un Benchline più recente.',
  'metrics-none': 'Non ne hai ancora definita nessuna.',
  'metrics-removed': 'Rimosse',
  'metric-add': 'Definisci una tua metrica',
  'metric-name': 'Nome',
  'metric-unit': 'Unità',
  'metric-unit-rate': 'per cento',
  'metric-unit-duration': 'tempo',
  'metric-unit-count': 'numero',
  'metric-unit-points': 'punti',
  'metric-better': 'Meglio se',
  'metric-better-higher': 'più alto',
  'metric-better-lower': 'più basso',
  'metric-is-better-higher': 'più alto è meglio',
  'metric-is-better-lower': 'più basso è meglio',
  'metric-target-rate': 'Il tuo obiettivo, in per cento',
  'metric-target-duration': 'Il tuo obiettivo, in minuti',
  'metric-target-count': 'Il tuo obiettivo',
  'metric-target-points': 'Il tuo obiettivo, in punti',
  'metric-target-hint': 'L’obiettivo può mancare. Un valore uguale lo rispetta.',
  'metric-unit-stays': 'L’unità resta com’è, perché i valori già presenti sono in quella.',
  'metric-goal-higher': 'il tuo obiettivo: almeno {value}',
  'metric-goal-lower': 'il tuo obiettivo: al massimo {value}',
  'metric-saved': '«{name}» è stata salvata.',
  'metric-empty': 'Non salvata: una metrica ha bisogno di un nome.',
  'metric-twice': 'Non salvata: c’è già una tua metrica di nome «{name}».',
  'metric-outside':
    'Non salvata: nessun valore di questa unità può raggiungere l’obiettivo. Il per cento va da 0 a 100.',
  'metric-full': 'Non salvata: si usano insieme al massimo {most} metriche tue.',
  'metric-removed':
    '«{name}» è stata rimossa. I suoi valori restano su questo computer e nelle esportazioni; tornano visibili se la ripristini. Fino ad allora non si legge nessun numero che hai mostrato per lei.',
  'metric-back': 'Ripristina',
  'metric-is-back': '«{name}» è tornata, con i suoi valori.',
  'preview-metrics': 'Metriche tue: {count} nuove o cambiate',
};
