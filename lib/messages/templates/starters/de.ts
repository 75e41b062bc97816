import type { Starter } from './starter';

export const de: readonly Starter[] = [
  {
    key: 'delivery',
    theme: 'delivery',
    name: 'Wo das Paket ist',
    text: 'Guten Tag {Name},\n\nSie fragen, wo Ihr Paket ist. Laut Paketdienst war es am {Tag} {Ort} und sollte bis zum {Datum} bei Ihnen sein. Ist es bis dahin nicht da, antworten Sie uns bitte hier: Wir schicken Ersatz oder erstatten den Betrag, ganz wie Sie möchten.\n\nFreundliche Grüße',
  },
  {
    key: 'delay',
    theme: 'delivery',
    name: 'Die Lieferung verspätet sich',
    text: 'Guten Tag {Name},\n\nes tut uns leid, dass sich Ihr Paket verspätet. Der Grund: {Grund}. Der neue Liefertermin ist der {Datum}. Ist Ihnen das zu spät, antworten Sie bitte hier, dann erstatten wir die Bestellung.\n\nFreundliche Grüße',
  },
  {
    key: 'return',
    theme: 'return-or-refund',
    name: 'So geht die Rücksendung',
    text: 'Guten Tag {Name},\n\nes tut uns leid, dass der Artikel nicht passt. Sie können ihn bis zum {Datum} zurückgeben: Wählen Sie ihn unter „Meine Bestellungen“ aus und folgen Sie den Schritten zur Rücksendung. Das Geld erhalten Sie innerhalb von {Anzahl} Tagen nach Eingang bei uns.\n\nFreundliche Grüße',
  },
  {
    key: 'cancellation',
    theme: 'cancellation',
    name: 'Die gewünschte Stornierung',
    text: 'Guten Tag {Name},\n\nwie von Ihnen gewünscht, haben wir Ihre Bestellung am {Tag} storniert. Es wird nichts abgebucht; ein schon gezahlter Betrag ist bis zum {Datum} wieder auf Ihrem Konto. Antworten Sie bitte hier, falls nicht.\n\nFreundliche Grüße',
  },
  {
    key: 'product',
    theme: 'product',
    name: 'Frage zum Produkt',
    text: 'Guten Tag {Name},\n\nvielen Dank für Ihre Frage zu {Produkt}. {Antwort} Ist noch etwas unklar, antworten Sie bitte hier; Sie hören bis zum {Datum} von uns.\n\nFreundliche Grüße',
  },
  {
    key: 'order',
    theme: 'account-or-order',
    name: 'Frage zur Bestellung',
    text: 'Guten Tag {Name},\n\nSie fragen nach {Frage}. {Antwort} Wir kümmern uns bis zum {Datum} darum, und Sie sehen es dann unter „Meine Bestellungen“. Ist noch etwas offen, antworten Sie bitte hier.\n\nFreundliche Grüße',
  },
  {
    key: 'holding',
    theme: 'general',
    name: 'Wir brauchen noch Zeit',
    text: 'Guten Tag {Name},\n\nwir haben Ihre Nachricht zu {Frage} gelesen. Für eine gute Antwort müssen wir erst bei {wem} nachfragen. Bis zum {Datum} haben Sie hier unsere Antwort.\n\nFreundliche Grüße',
  },
];
