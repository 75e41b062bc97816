import { reply, type LabelledReply } from '../labelled';

export const DE: readonly LabelledReply[] = [
  reply(
    '',
    'Sehr geehrter Herr Özdemir, das erste Paket ging beim Zusteller verloren. Gestern haben wir ein zweites losgeschickt (Bestellung 028-7654321-7654321), DPD nennt Mittwoch. Reicht Ihnen das?',
  ),
  reply(
    '',
    'Guten Abend, der Filter passt für die Modelle 2018–2022 mit der Teilenummer 87139-0E040. Steht bei Ihnen 87139-52040, nehmen wir ihn zurück und zahlen das Porto.',
  ),
  reply(
    '',
    'Wie vereinbart haben wir 6,50 € für den Kratzer erstattet, bis zum 21. Juni ist es auf dem Konto. Können wir noch etwas tun?',
  ),
  reply(
    '',
    'Eine Rufnummer dürfen wir hier nicht nennen, aber ich antworte in diesem Verlauf meist binnen 3 Stunden.',
  ),
  reply('', 'Ob und wie Sie bewerten, entscheiden allein Sie. Der Deckel kommt am 9. Juli.'),
  reply(
    '',
    'Wir mussten Ihre Bestellung leider stornieren, weil das letzte Stück beschädigt war. Die 32,99 € sind unterwegs zu Ihnen.',
  ),
  reply(
    '',
    'Unter "Meine Bestellungen" können Sie den Artikel 30 Minuten lang stornieren, danach nehmen wir ihn einfach zurück.',
    'Ich habe doppelt bestellt, kann ich eine stornieren?',
  ),
  reply(
    '',
    'Der Gutschein auf der Produktseite galt bis 30. April. Die 5 % Unterschied, 2,15 €, haben wir erstattet.',
  ),
  reply(
    '',
    'Die Anleitung liegt im Karton unter dem Schaumstoff; auf Seite 12 steht, wie man die Uhr stellt.',
  ),
  reply(
    '',
    'DHL braucht Ihre Antwort, der Kundenservice hat die Nummer 0228 4333112. Nennen Sie Sendung 1234567890. Am Freitag prüfe ich erneut.',
  ),
  reply(
    'link',
    'Den Treiber gibt es hier: http://download.druckprofi-hilfe.de/v3/setup.exe. Danach bitte neu starten.',
  ),
  reply('link', 'Die Pflegehinweise stehen auf wolleundfreunde.de unter "Merino".'),
  reply(
    'email',
    'Leiten Sie das Foto bitte an schaden@boxit-logistik.de weiter, dann beginnt die Nachforschung.',
  ),
  reply('email', 'Meine Adresse: j.meier[at]bergsport[dot]com'),
  reply('phone', 'Wenn es eilt: Handy 0171 2345678, bis 21 Uhr gehe ich ran.'),
  reply('phone', 'Unser Telefon: 089/12345678, bitte Namen nennen.'),
  reply(
    'review-incentive',
    'Schreiben Sie uns diese Woche eine Bewertung, dann bekommen Sie einen Amazon-Gutschein über 15 € geschenkt.',
  ),
  reply('review-incentive', 'Für jede Bewertung gibt es ein Paar Socken gratis.'),
  reply(
    'review-change',
    'Die Erstattung ist durch. Wären Sie so nett, die 1-Stern-Bewertung herauszunehmen?',
  ),
  reply('review-change', 'Bitte überdenken Sie Ihre Bewertung, wir sind ein kleiner Familienbetrieb.'),
  reply('review-positive-only', 'Wenn Ihnen die Pfanne gefällt, wäre eine 5-Sterne-Bewertung toll.'),
  reply('contact-before-feedback', 'Wir bitten Sie, sich vor einer negativen Bewertung an uns zu wenden.'),
  reply(
    'review-again',
    'Wir möchten Sie noch einmal an die Bewertung erinnern, um die wir letzte Woche gebeten haben.',
  ),
  reply('off-amazon', 'In unserem Webshop sind die Preise besser, bestellen Sie nächstes Mal gern dort.'),
  reply('off-amazon', 'Schreiben Sie mir bei Telegram, dann schicke ich das Video.'),
  reply(
    'marketing',
    'Übrigens: Sommeraktion! Bis zu 40 % Rabatt auf Ihren nächsten Einkauf mit dem Code SONNE40.',
  ),
  reply('marketing', 'Der Deckel geht heute raus. Werfen Sie auch einen Blick auf unsere neuen Flaschen.'),
  reply('thanks-only', 'Lieber Peter, herzlichen Dank für die netten Worte. Viele Grüße, Ella von Acme'),
  reply(
    'ask-cancel',
    'Unser Lieferant hat uns im Stich gelassen. Wären Sie so freundlich, die Bestellung selbst zu stornieren?',
  ),
  reply('emoji', 'Geschafft! 🎉 Das neue kommt am 2. August.'),
  reply('confirmation-only', 'Gute Nachrichten: Ihr Paket ist unterwegs.'),
];
