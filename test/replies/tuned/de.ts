import { reply, type LabelledReply } from '../labelled';

export const DE: readonly LabelledReply[] = [
  reply(
    '',
    'Guten Tag Frau Müller, bitte entschuldigen Sie die Verzögerung. Ihr Paket wurde am 03.03.2026 verschickt und kommt bis Freitag an. Falls nicht, melden Sie sich bitte hier, dann senden wir sofort Ersatz.',
  ),
  reply(
    '',
    'Hallo, die Sendungsnummer lautet 00340434161094042557, DHL stellt am 12.03. zwischen 14:00 und 18:00 Uhr zu.',
  ),
  reply(
    '',
    'Vielen Dank für Ihre Nachricht. Wir haben 24,99 € zur Bestellung 302-1234567-1234567 erstattet; Ihre Bank braucht 3–5 Werktage.',
  ),
  reply(
    '',
    'Das tut uns leid! Eine neue Lampe (ASIN B07XYZ1234) geht heute, am 14. Mai 2026, auf die Reise. Die alte dürfen Sie behalten.',
  ),
  reply(
    'link',
    'Guten Tag, die Anleitung finden Sie unter https://www.acme-haus.de/anleitung.pdf. Bei Fragen sind wir da.',
  ),
  reply('link', 'Hallo, die Größentabelle steht auf acme-mode.de/groessen. M sollte Ihnen passen.'),
  reply(
    'link',
    'Hier sehen Sie, wo Ihr Paket ist: https://nolp.dhl.de/nextt-online-public/set_identcodes.do?idc=00340434161094042557',
  ),
  reply(
    '',
    'Bitte starten Sie die Rücksendung unter www.amazon.de/ruecksendung; wir erstatten innerhalb von 2 Tagen nach Eingang.',
  ),
  reply('email', 'Bitte senden Sie uns ein Foto an kundendienst@acme-haus.de, wir kümmern uns noch heute.'),
  reply('email', 'Schreiben Sie an info (at) acme-haus (punkt) de, dann geht der Ersatz morgen raus.'),
  reply('phone', 'Rufen Sie uns bitte unter 030 901820 an, dann klären wir das sofort.'),
  reply('phone', 'Sie erreichen mich mobil: +49 151 23456789, auch am Wochenende.'),
  reply('phone off-amazon', 'Am schnellsten geht es per WhatsApp an 0151 23456789.'),
  reply(
    '',
    'Bitte vereinbaren Sie mit der Spedition einen Termin: die Nummer von DB Schenker ist 069 12345678. Wir bleiben dran und melden uns am Montag.',
  ),
  reply(
    '',
    'Für die Garantie ist der Hersteller zuständig (Hotline 0800 1234567). Gern melden wir den Fall für Sie an.',
  ),
  reply(
    'review-incentive',
    'Als Dankeschön für Ihre Bewertung senden wir Ihnen gern einen Gutschein über 10 €.',
  ),
  reply(
    'review-incentive review-positive-only',
    'Wenn Sie uns eine 5-Sterne-Bewertung geben, erhalten Sie ein Ladegerät gratis.',
  ),
  reply(
    'review-incentive review-change',
    'Wir erstatten Ihnen den vollen Preis, sobald Sie Ihre Bewertung geändert haben.',
  ),
  reply('review-change', 'Der Ersatz ist unterwegs. Könnten Sie bitte Ihre negative Bewertung löschen?'),
  reply(
    'review-change',
    'Da nun alles geklärt ist, würden wir uns freuen, wenn Sie Ihre Rezension anpassen.',
  ),
  reply(
    'review-positive-only',
    'Wenn Sie zufrieden sind, freuen wir uns über eine positive Bewertung auf Amazon.',
  ),
  reply('review-positive-only', 'Bitte bewerten Sie uns mit 5 Sternen.'),
  reply(
    'contact-before-feedback',
    'Falls etwas nicht stimmt, kontaktieren Sie uns bitte, bevor Sie eine negative Bewertung abgeben.',
  ),
  reply(
    'contact-before-feedback',
    'Bitte melden Sie sich zuerst bei uns, statt eine schlechte Bewertung zu schreiben.',
  ),
  reply(
    'review-again',
    'Eine kleine Erinnerung: Sie haben noch keine Bewertung abgegeben. Wir würden uns freuen.',
  ),
  reply(
    'off-amazon',
    'In unserem Onlineshop ist es günstiger, bestellen Sie beim nächsten Mal direkt bei uns.',
  ),
  reply('off-amazon', 'Folgen Sie uns gern auf Instagram, dort zeigen wir den Aufbau.'),
  reply('off-amazon', 'Sie können den Restbetrag per PayPal an uns überweisen.'),
  reply('marketing', 'Mit dem Gutscheincode SOMMER15 sparen Sie 15 % auf Ihre nächste Bestellung.'),
  reply(
    'marketing',
    'Die Erstattung ist heute raus. Schauen Sie sich auch unsere anderen Produkte an, es gibt eine neue Kollektion!',
  ),
  reply('thanks-only', 'Vielen Dank für Ihre Bestellung!'),
  reply(
    'thanks-only',
    'Hallo Herr Schmidt,\n\nvielen Dank für die Rückmeldung. Einen schönen Tag noch!\n\nMit freundlichen Grüßen\nIhr Acme-Team',
  ),
  reply(
    'ask-cancel',
    'Leider ist der Artikel nicht mehr vorrätig. Bitte stornieren Sie die Bestellung, dann bekommen Sie Ihr Geld zurück.',
  ),
  reply(
    'ask-cancel',
    'Wir können nicht liefern. Könnten Sie die Bestellung bitte in Ihrem Konto selbst stornieren?',
  ),
  reply('emoji', 'Hallo Tom 😊 Ihr Paket ist unterwegs und sollte morgen da sein.'),
  reply('emoji', 'Erledigt 👍 die 12,40 € sind bis Dienstag auf Ihrem Konto.'),
  reply('confirmation-only', 'Guten Tag, Ihre Bestellung wurde soeben versendet.'),
  reply(
    'confirmation-only',
    'Hiermit bestätigen wir den Eingang Ihrer Bestellung. Vielen Dank für Ihren Einkauf!',
  ),
  reply(
    '',
    'Ihre Bestellung wurde am 4. Mai mit DHL versendet, Sendungsnummer 003404341610. Sie sollte bis Donnerstag da sein.',
    'Wo bleibt meine Bestellung?',
  ),
  reply('', 'Bitte stornieren Sie die Bestellung nicht: Sie geht morgen, am 5. Juni, raus.'),
  reply(
    '',
    'Wir bitten nie um Bewertungen gegen einen Gutschein, und Sie müssen Ihre Bewertung auch nicht ändern. Dürfen wir am Montag Ersatz senden?',
  ),
  reply(
    '',
    'Gern: Öffnen Sie "Meine Bestellungen" und wählen Sie "Artikel stornieren". Ist es schon verschickt, nehmen wir es zurück.',
    'Wie kann ich stornieren?',
  ),
  reply(
    '',
    'Danke für Ihre Rückmeldung. Wir haben das an die Verpackung weitergegeben und erstatten heute 5,00 €.',
  ),
  reply(
    '',
    'Über WhatsApp oder Telefon dürfen wir Ihnen leider nicht weiterhelfen. Bitte antworten Sie hier, wir lösen es bis morgen Abend.',
  ),
  reply(
    '',
    'Der Gutschein, den Sie eingelöst haben, wurde abgezogen: 10 % von 49,90 € sind 4,99 €. Hilft Ihnen das?',
  ),
  reply(
    '',
    'Das Kabel misst 180 x 60 cm, 230 V, passt zu 4021-558 und 4021-560; die Seriennummer 0301234567 steht hinten.',
  ),
  reply(
    '',
    'Die IBAN auf der Rechnung lautet DE89 3704 0044 0532 0130 00, die USt-IdNr. DE123456789. Die Rechnung hängt an.',
  ),
];
