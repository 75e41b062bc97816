import type { LabelFile } from './label-file';

/**
 * From docs/field-notes.md, "Labels by language"; where a number stands beside a wording, it is
 * the page of Amazon's public seller help (gp/help/external/…?language=fr_FR) that uses it.
 */
export const FR: LabelFile = {
  language: 'fr',
  metrics: {
    'order-defect-rate': ['Taux de commandes défectueuses'],
    // Menu entry in 1781.
    'a-to-z-claim-rate': ['Réclamations au titre de la Garantie A à Z'],
    // The plural: 2ENZWBRV7DYX7JG.
    'chargeback-rate': ['Rétrofacturation', 'Rétrofacturations de service'],
    // CRVNRBZBVGBK543, with the typographic apostrophe; the straight one is as usual in Seller Central.
    'late-shipment-rate': ['Taux d’expéditions en retard', "Taux d'expéditions en retard"],
    'valid-tracking-rate': ['Taux de suivi valide'],
    'on-time-delivery-rate': ['Taux de livraisons dans les délais'],
  },
  terms: {
    // General vocabulary for the head of a column of current values.
    'your-value': ['Valeur', 'Valeur actuelle'],
    // 2ENZWBRV7DYX7JG.
    'seller-fulfilled': ['Expédié par le vendeur'],
    // 2ENZWBRV7DYX7JG, 201101660.
    'amazon-fulfilled': ['Expédié par Amazon'],
    // General vocabulary, for a match with a whole cell only.
    'not-available': ['N/D', 'S.O.', 'Non disponible', 'Non applicable', 'Sans objet'],
  },
  regions: {},
  // General vocabulary before "30 days".
  phrases: { 'time-window': ['Derniers {window}', 'Les derniers {window}', 'Période : {window}'] },
  // General vocabulary; what it is said of is told by the options and the figures.
  reports: {
    'date-range': ['Période', 'Plage de dates', 'Dates', 'Semaine', 'Mois', 'Jour'],
    'total-orders': ['Total des commandes', 'Nombre total de commandes', 'Commandes totales'],
    // The beginning of "Expédié par le vendeur" (2ENZWBRV7DYX7JG).
    'fulfilled-by': ['Expédié par'],
    all: ['Tous', 'Toutes', 'Tout'],
    monthly: ['Mensuel', 'Par mois', 'Mois'],
    weekly: ['Hebdomadaire', 'Par semaine', 'Semaine'],
    daily: ['Quotidien', 'Journalier', 'Par jour', 'Jour'],
    rate: ['Taux', 'Pourcentage'],
    count: ['Nombre'],
  },
};
