import { lazy } from '../../../lazy';
import { begins, type Manners } from '../phrase';

/** How Italian is polite, confirms and promises, in folded text. */
export const IT_MANNERS = lazy((): Manners => ({
  courtesy:
    /^(?:e |la |le |mille |tante |molte |di nuovo |ancora )*(?:grazie|ringraz\w*|buongiorno|buonasera|salve|ciao|gentile|cara|caro|egregi[oa]|buona|buon|buone notizie|ottime notizie|cordiali|distinti|un (?:cordiale )?saluto|saluti|prego|di nulla|felici|siamo (?:felici|lieti|contenti)|a presto|il team|lo staff|speriamo che (?:il|la|le)|ci fa piacere|e stato un piacere)(?!\p{L})/u,
  thanks: /(?<!\p{L})(?:grazie|ringraz\p{L}*|prego|di nulla|ci fa piacere|felici)(?!\p{L})/u,
  content:
    /\d|\?|(?<!\p{L})(?:abbiamo|rimbors\p{L}*|spediremo|invieremo|provvederemo|ma|purtroppo|se|potrebbe|preghiamo|ci dica|scus\p{L}*|finche|mentre|verificheremo|controlliamo)(?!\p{L})/u,
  closing:
    /^(?:un )?(?:cordiali saluti|distinti saluti|saluti|cordialmente|un saluto|cordiale saluto)(?!\p{L})/u,
  confirmation:
    /^(?:(?:le |vi )?(?:confermiamo|comunichiamo|informiamo)(?: \S+){0,2}? (?:che|la|il|l')|abbiamo(?: \S+){0,2}? (?:ricevuto|spedito|elaborato) il (?:suo|tuo) (?:ordine|pacco)|(?:il suo|il tuo|l') ?(?:ordine|pacco|articolo)(?: \S+){0,2}? (?:e|sara)(?: \S+){0,3}? (?:spedito|ricevuto|confermato|inviato|in (?:elaborazione|preparazione|viaggio)|elaborato))(?!\p{L})/u,
  outOfStock: /esaurit|non (?:e )?(?:piu )?disponibile|non possiamo consegnare|fuori stock/,
  cancel: /annull|cancell/,
  practice: {
    acknowledges: begins(
      'buongiorno|buonasera|salve|ciao|gentile|car[ao]|grazie|scus|ci dispiace|mi dispiace|dispiac|capiamo|comprend|certo|volentieri|purtroppo|egregi',
    ),
    next: begins(
      'risponda|ci dica|ci faccia|spedir|spediamo|invi|rimbors|abbiamo|possiamo|puo|potra|la preghiamo|desidera|vuole|se |sara|arriv|risolv|controll|verific|troviamo|riprendiamo|consegna prevista',
    ),
    promises: begins(
      '(?:spedir|invi|rimborser|provveder|sostituir|contatter)(?:emo|o)|sara (?:\\S+ )?(?:spedit|inviat|rimborsat|consegnat)|ritard|appena possibile|al piu presto|presto|a breve|in viaggio|in arrivo',
    ),
    date: begins(
      '\\d{1,2} (?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic)|\\d{1,2}[/.]\\d|oggi|domani|dopodomani|(?:lune|marte|mercole|giove|vener)di|sabato|domenica|\\d+ ?(?:-|o|a) ?\\d+ (?:\\S+ )?(?:or|giorn|settiman)|\\d+ (?:\\S+ )?(?:ore|giorn|settiman)|entro (?:\\S+ ){0,2}?(?:\\d|giorn|settiman)|prossima settimana|fine settimana|questa settimana',
    ),
  },
}));
