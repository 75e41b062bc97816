import { lazy } from '../../../lazy';
import { any, saying, upTo, without, word, type Speech } from '../phrase';
import { FR_MANNERS } from '../manners/fr';

const REVIEW = any(
  'avis(?! de (?:passage|livraison|reception))',
  'commentaires?(?! d[ue] )',
  'evaluations?',
  'notes?(?! coll| d)',
  'notations?',
  'temoignages?',
  '(?:[1-5]|une|deux|trois|quatre|cinq) etoiles?',
);
const POSITIVE = any(
  'positi(?:f|ve|fs|ves)',
  'bonn?e?',
  'favorables?',
  '(?:5|cinq) etoiles',
  'excellente?',
  'super',
);
const GIFT = any(
  'cartes? cadeaux?',
  'cadeaux?',
  "bons? (?:d'achat|de reduction|cadeau)",
  'coupons?',
  'reductions?',
  'remise',
  'gratuit\\w*',
  'offert\\w*',
  'offrons',
  'rembours\\w*',
  'recompense\\w*',
  'argent',
  '\\d+ ?(?:€|euros?|%)',
);
const WRITE = any(
  'laiss\\w*',
  'ecri\\w*',
  'redig\\w*',
  'depos\\w*',
  'publi\\w*',
  'donn\\w*',
  'attribu\\w*',
  'mett\\w*',
  'post\\w*',
  'partag\\w*',
  'not(?:er|ez)',
  'evalu(?:er|ez)',
);
const CHANGE = any(
  'modifi\\w*',
  'chang\\w*',
  'supprim\\w*',
  'retir\\w*',
  'effac\\w*',
  'revoir',
  'reviser',
  'corrig\\w*',
  'ameliorer',
  'mettre a jour',
  'enlev\\w*',
  'reconsiderer',
);
const SOCIAL = any(
  'whats ?app',
  'instagram',
  'facebook',
  'telegram',
  'tik ?tok',
  'messenger',
  'youtube',
  'skype',
);
const WEB = any(
  'notre (?:propre )?(?:site(?: (?:internet|web|officiel))?|boutique(?: en ligne)?|e-?shop|page)',
);
const NOT = word(
  "(?:ne|n') ?(?:\\S+ ){1,4}?(?:pas|jamais|plus|aucun\\w*|ni)|n'\\S+ (?:pas|jamais|plus)|jamais|interdit\\w*|contraire|sans que|impossible de",
);
const { says, likely, even } = saying(NOT);
const REQUEST = word(
  "merci de|merci d'|veuillez|pourriez[- ]vous|pouvez[- ]vous|s'il vous plait|svp|prions|prie de|demandons de|souhait\\w*|reconnaissants?|si vous pouviez|n'hesitez pas|accepteriez[- ]vous|derangerait|serait[- ]il possible|aimerions|nous vous invitons|bien vouloir",
);
const THANKS_FOR = /merci (?:beaucoup )?(?:pour|de) (?:votre|vos|cet|ce|nous avoir)/;
const USED = /utilise|applique|deduit|saisi/;
const KEEPING =
  /ne (?:vous )?(?:demandons|demanderons) (?:pas|jamais)|n'annul|ne pas annuler|(?:si|souhaitez|voulez|desirez)[- ](?:vous )?[^.]{0,30}annul|nous dire si|que nous annul/;

export const FR = lazy((): Speech => ({
  marks:
    /(?<!\p{L})(?:le|la|les|des|du|est|vous|votre|vos|nous|pour|avec|une|dans|merci|bonjour|et|sur|au|aux|sera|pas|que|qui|par)(?!\p{L})/gu,
  condition: /(?<!\p{L})(?:si|s'il|en cas)(?!\p{L})[^,;:]{0,90}[,;:]|n'hesitez pas|n'hesite pas/gu,
  phrases: {
    'review-incentive': [
      says(
        word(GIFT),
        word(`en (?:echange|contrepartie|retour|remerciement) d(?:'|e |u )(?:\\S+ ){0,4}?${REVIEW}`),
      ),
      says(
        word(GIFT),
        word(
          `(?:si|des que|une fois que|lorsque|quand|apres que) vous (?:\\S+ ){0,4}?(?:${WRITE}|${CHANGE}) ${upTo(5)}${REVIEW}`,
        ),
      ),
      says(
        word(GIFT),
        word(`(?:${WRITE}|${CHANGE}) ${upTo(5)}${REVIEW}`),
        word("en echange|vous recevrez|et recevez|et nous vous|pour recevoir|pour obtenir|capture d'ecran"),
      ),
      says(
        word(`(?:pour|contre) (?:tout|chaque|un|une|votre) ${upTo(2)}${REVIEW}`),
        word("cadeau\\w*|bons? d'achat|carte cadeau|offrons|gratuit\\w*|offert\\w*"),
      ),
    ],
    'review-change': [
      says(
        word(GIFT),
        word(`(?:si|des que|une fois que|lorsque|quand) vous ${upTo(4)}${CHANGE} ${upTo(4)}${REVIEW}`),
      ),
      says(word(`${CHANGE} (?:votre|cet|cette|ce|le|la|l'|vos|un|une)? ?${upTo(3)}${REVIEW}`), REQUEST),
      says(word(`(?:modifier|changer|passer) (?:\\S+ ){0,3}?en (?:5|cinq) etoiles`)),
    ],
    'review-positive-only': [
      without(
        says(
          word(
            `(?:${REVIEW} ${upTo(1)}${POSITIVE}|${POSITIVE} ${REVIEW}|(?:5|cinq) etoiles) (?:nous )?(?:ferait|ferai[st]|aiderait|serait|aidera|toucherait)`,
          ),
        ),
        THANKS_FOR,
      ),
      without(
        says(
          word(
            `(?:${WRITE}|apprecierions|serions heureux) ${upTo(6)}(?:${REVIEW} (?:\\S+ ){0,2}?${POSITIVE}|${POSITIVE} ${REVIEW}|(?:5|cinq) etoiles)`,
          ),
        ),
        THANKS_FOR,
        word('honnete|sincere'),
      ),
      without(
        says(
          word(
            "si (?:vous|tout|le produit|l'article|cela|votre)(?:(?! pas | peu )[^.]){0,50} (?:satisfait\\w*|content\\w*|plait|heureu\\w*|convient|plu)",
          ),
          word(WRITE),
          word(REVIEW),
        ),
        word('ou non'),
      ),
    ],
    'contact-before-feedback': [
      says(
        word(
          'contact\\w*|ecri\\w*[- ]nous|nous ecrire|adress\\w*|parl\\w*|nous le dire|dites[- ]le|prevenir|nous prevenir|joindre',
        ),
        word(`(?:avant (?:de|d'|que|tout|toute)|plutot que(?: de)?|au lieu (?:de|d')) ?${upTo(6)}${REVIEW}`),
      ),
      even(
        word(`ne ${WRITE} (?:\\S+ ){0,2}?d[e'] ?(?:\\S+ ){0,2}?${REVIEW}[^.]{0,30}(?:avant de|sans) nous`),
      ),
    ],
    'review-again': [
      says(word(`(?:rappel\\w*|relanc\\w*)[^.]{0,80}${REVIEW}`)),
      even(
        word(`(?:pas|toujours pas) (?:encore )?(?:${WRITE}) (?:d'|votre |de |un )?${upTo(3)}${REVIEW}`),
        word('vous'),
      ),
      says(
        word(`(?:a nouveau|de nouveau|encore une fois|une nouvelle fois)[^.]{0,50}${REVIEW}`),
        word(`${WRITE}|demand\\w*|sollicit\\w*`),
        word('merci de|veuillez|pourriez[- ]vous|demandons|permettons|sollicit\\w*|vous demander'),
      ),
      says(word(`attendons toujours votre ${REVIEW}`)),
    ],
    'off-amazon': [
      without(
        says(
          word(`(?:sur|dans|via) ${WEB}`),
          word('command\\w*|achet\\w*|moins cher|(?:meilleurs? |les )prix|tarifs?'),
        ),
        /amazon/,
        word('disponible|vient de'),
      ),
      without(
        says(
          word(
            `(?:command|achet|visit|rend|pay|inscri|retrouv|consult|pass)\\w*(?:[- ]\\S+){0,6}? (?:sur |dans |via |a )?${WEB}`,
          ),
        ),
        /amazon/,
      ),
      says(
        word(
          '(?:command|achet|pay|regl)\\w*(?:[- ]\\S+){0,3}? directement (?:chez|a|aupres de|avec|sur) (?:nous|notre)',
        ),
      ),
      says(
        word(
          `(?:suiv|contact|ecri|retrouv|rejoign|joign|envoy|appel|ajout)\\w*(?:[- ]\\S+){0,6}? (?:sur|via|par) (?:notre )?(?:\\S+ )?${SOCIAL}`,
        ),
      ),
      says(
        word(
          '(?:pay|regl|vir|vers|envoy)\\w*(?:[- ]\\S+){0,6}? (?:par|via|sur) (?:pay ?pal|virement|western union)',
        ),
      ),
      likely(
        word("(?:en dehors|hors) d(?:'|e )amazon|sans passer par amazon"),
        word('pay\\w*|command\\w*|regl\\w*|achet\\w*|moins cher'),
      ),
      likely(
        word(
          'appelez[- ](?:nous|moi)|telephonez[- ]nous|envoyez[- ]nous un (?:e-?mail|mail|courriel)|ecrivez[- ]nous par (?:e-?mail|mail)',
        ),
      ),
    ],
    marketing: [
      says(
        word(
          '(?:decouvr|jetez un \\S+ (?:a|sur)|regard)\\w*(?: aussi| egalement| vite)? nos (?:nouve\\w+|autres|dernier\\w*) \\w+',
        ),
      ),
      without(
        says(
          word("reduction|remise|code|bon d'achat|\\d+ ?%|coupon|promo\\w*"),
          word('(?:prochaine?s?|future?s?|seconde|deuxieme) (?:commande|achat|fois)s?'),
        ),
        USED,
      ),
      without(
        says(
          word('codes? (?:promo\\w*|de reduction|reduction|avantage)'),
          word('avec|utilis\\w*|profit\\w*|voici|saisiss\\w*|entrez'),
        ),
        /(?:avez|a ete) (?:bien )?(?:utilise|applique|saisi)/,
        /amazon/,
      ),
      says(
        word(
          '(?:decouvr|jet|consult|visit|regard|essay|interess)\\w*(?:[- ]\\S+){0,7}? (?:autres|nouveaux|nouvelles?|nouvelle|toute la) (?:produits|articles|collections?|gamme|modeles|offres)',
        ),
      ),
      says(
        word(
          'nouvelle collection|newsletter|black friday|soldes d\\S+|offres? (?:speciales?|exclusives?)|vente flash',
        ),
      ),
    ],
    'ask-cancel': [
      without(
        even(
          word(
            "(?:auriez[- ]vous (?:la|l')? ?(?:gentillesse|amabilite|obligeance)|seriez[- ]vous assez (?:gentil|aimable)\\w*|vous suffit)[^.]{0,40}annul\\w*",
          ),
        ),
        KEEPING,
      ),
      without(
        even(
          word(
            "(?:merci d'|veuillez |pourriez[- ]vous |pouvez[- ]vous |prions (?:de |d')?|prie (?:de |d')|demandons (?:de |d')|invitons a |bien vouloir |faudrait |devez )(?:\\S+ ){0,4}?annuler",
          ),
        ),
        KEEPING,
      ),
      without(even(word('(?:annulez (?:la|votre|cette) commande)')), KEEPING),
      without(
        even(
          word("(?:demand|effectu|proced|fair)\\w*(?: \\S+){0,3}? (?:d'|l'|a l'|une )annulation"),
          word("merci d[e']|veuillez|pourriez[- ]vous|prions|bien vouloir"),
        ),
        KEEPING,
      ),
    ],
  },
  ...FR_MANNERS(),
}));
