import { lazy } from '../../../lazy';
import { begins, type Manners } from '../phrase';

/** How German is polite, confirms and promises, in folded text. */
export const DE_MANNERS = lazy((): Manners => ({
  courtesy:
    /^(?:und |wir |sehr |herzlichen |vielen |besten |lieben |nochmals? |einen |ein |eine )*(?:dank|danke|bedanken|gern|gerne|gern geschehen|schonen?|schones|gute nachricht(?:en)?|freundlichen|mit (?:freundlichen|besten|lieben)|viele|liebe|beste|herzliche|gruss|grusse|hallo|guten|guter|hi|moin|sehr geehrte\w*|liebe\w*|viel (?:spass|freude)|alles gute|freut uns|das freut|schon|hochachtungsvoll|bleiben sie gesund|es freut)(?!\p{L})/u,
  thanks: /(?<!\p{L})(?:dank|danke|bedanken|gern geschehen|gerne geschehen|freut)(?!\p{L})/u,
  content:
    /\d|\?|(?<!\p{L})(?:wir (?:haben|werden|sind|konnen|senden|schicken|prufen|melden|erstatten)|ich (?:habe|werde)|bitte|aber|leider|falls|wenn|erstatt\w*|bis|melden|entschuldig\w*|tut uns)(?!\p{L})/u,
  closing:
    /^(?:mit )?(?:freundlichen?|besten?|lieben?|herzlichen?|viele|schone)? ?(?:gruss|grusse|grussen|hochachtungsvoll)(?!\p{L})/u,
  confirmation:
    /^(?:(?:hiermit )?(?:bestatigen wir|wir bestatigen|mochten wir|teilen wir ihnen mit)(?:\s|,)[^.]{0,40}(?:eingang|erhalt|versand|bestellung)|wir (?:haben|freuen uns)[^.]{0,30}(?:ihre bestellung|ihren artikel)[^.]{0,30}(?:erhalten|versendet|verschickt|versandt|bearbeitet|bekommen)|(?:ihre|die) (?:bestellung|ware|sendung)(?: \S+){0,2}? (?:wurde|ist|wird)(?: \S+){0,4}? (?:versendet|verschickt|versandt|eingegangen|bestatigt|bearbeitet|unterwegs|verpackt)|ihr (?:paket|artikel)(?: \S+){0,2}? (?:wurde|ist|wird)(?: \S+){0,3}? (?:versendet|verschickt|versandt|unterwegs|bearbeitet))(?!\p{L})/u,
  outOfStock:
    /nicht mehr (?:vorratig|verfugbar|lieferbar)|ausverkauft|nicht (?:lieferbar|verfugbar)|nicht liefern/,
  cancel: /stornier|storno|abbestell/,
  practice: {
    acknowledges: begins(
      'hallo|hi|guten|guter|moin|sehr geehrt|liebe|dank|vielen dank|entschuldig|tut uns|tut mir|verstehe|verstandnis|bedauer|leider|gern|selbstverstandlich|naturlich',
    ),
    next: begins(
      'melden|bitte|wir (?:werden|senden|schicken|erstatten|konnen|haben|prufen|kummern|bleiben|losen|nehmen)|ich (?:werde|schicke)|geht |konnen sie|sie konnen|durfen wir|mochten sie|falls|wenn|wird|sollten|kommt|stellt',
    ),
    promises: begins(
      'wir (?:werden|senden|schicken|erstatten)|ich (?:werde|schicke)|wird (?:\\S+ ){0,3}?(?:versendet|verschickt|versandt|erstattet|geliefert|zugestellt)|verspat|verzoger|so bald|bald|demnachst|in kurze|so schnell|unterwegs|umgehend|schnellstmoglich',
    ),
    date: begins(
      '\\d{1,2}\\. ?(?:\\d|jan|feb|marz|apr|mai|jun|jul|aug|sep|okt|nov|dez)|\\d{4}-\\d\\d|heute|morgen|ubermorgen|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|\\d+ ?(?:-|–|bis|oder) ?\\d+ (?:\\S+ )?(?:stunde|tag|werktag|woche)|\\d+ (?:\\S+ )?(?:stunde|tag|werktag|arbeitstag|woche)|(?:diese|nachste|kommende)\\w? woche|ende der woche|bis (?:ende|spatestens)',
    ),
  },
}));
