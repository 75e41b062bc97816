import { lazy } from '../../../lazy';
import { begins, type Manners } from '../phrase';

/** How French is polite, confirms and promises, in folded text. */
export const FR_MANNERS = lazy((): Manners => ({
  courtesy:
    /^(?:et |nous |tres |un grand |mille |encore )*(?:merci|remerci\w*|bonjour|bonsoir|chere?|madame|monsieur|salut|bon(?:ne)?|belle|excellente?|bonnes? nouvelles?|cordialement|bien (?:cordialement|a vous)|sinceres|salutations|avec plaisir|de rien|je vous en prie|ravis?|heureux|au plaisir|a bientot|tres belle|l'equipe|passez|nous esperons que vous (?:apprecie|etes))(?!\p{L})/u,
  thanks: /(?<!\p{L})(?:merci|remerci\p{L}*|avec plaisir|de rien|je vous en prie)(?!\p{L})/u,
  content:
    /\d|\?|(?<!\p{L})(?:nous (?:avons|allons|sommes|pouvons|enverrons|remboursons|verifions)|je (?:vais|suis)|merci de (?!nous avoir|m'avoir|votre|vos|cett?e? )\p{L}+|veuillez|mais|desole\w*|si|rembours\w*|jusqu|n'hesitez|merci d'(?!avoir)\p{L}+)(?!\p{L})/u,
  closing: /^(?:bien |tres )?(?:cordialement|salutations|sinceres salutations|bien a vous)(?!\p{L})/u,
  confirmation:
    /^(?:nous (?:vous )?(?:confirmons|informons)(?: \S+){0,2}? (?:que|la|l'|de)|nous (?:avons|vous confirmons)(?: \S+){0,3}? (?:recu|expedie|bien recu) votre (?:commande|colis)|(?:votre|la) (?:commande|colis|article)(?: \S+){0,3}? (?:a|est|sera)(?: \S+){0,3}? (?:expediee?|recue?|confirmee?|envoyee?|traitee?|validee?|prise en compte|en cours de (?:traitement|preparation)|en route))(?!\p{L})/u,
  outOfStock: /rupture|plus disponible|indisponible|epuise|pas livrer|plus en stock/,
  cancel: /annul/,
  practice: {
    acknowledges: begins(
      'bonjour|bonsoir|chere?|madame|monsieur|merci|excus|desole|comprenons|comprends|navre|regrett|bien sur|avec plaisir|salut',
    ),
    next: begins(
      "repond|dites|nous (?:vous )?(?:avons|allons|enver|envoy|rembours|pouvons|verif|trouv|repr|regl|regard|tiendr|propos|contact)|je vais|vous (?:pouvez|pourrez|trouverez)|veuillez|merci de|merci d'|pouvons[- ]nous|souhaitez|si |sera|arriv|n'hesitez|livraison prevue",
    ),
    promises: begins(
      'nous (?:allons|enverrons|rembourserons|vous (?:enverrons|rembourserons|tiendrons))|je vais|sera (?:\\S+ )?(?:expedie|envoye|rembourse|livre)|retard|des que possible|bientot|prochainement|au plus vite|en route|rapidement',
    ),
    date: begins(
      "\\d{1,2}(?:er)? (?:janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec)|\\d{1,2}[/.]\\d|aujourd'hui|demain|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|\\d+ (?:a|ou|-) \\d+ (?:\\S+ )?(?:heure|jour|semaine)|\\d+ (?:heure|jour|semaine|h)|(?:sous|d'ici) (?:\\S+ ){0,2}?(?:\\d|heure|jour|semaine)|semaine prochaine|fin de semaine|cette semaine",
    ),
  },
}));
