import { signal } from '@preact/signals';
import { LanguageOptions } from '../../../components/options/page-language-options';
import type { OptionsPart } from '../../../components/options/page-options';
import { readSettings, switchOn } from '../../../lib/settings';
import { languageName } from '../../../lib/summary/language-name';
import { readerOf, type Reader } from '../../../lib/summary/reader';
import type { Choice } from '../../../lib/summary/template-entries';
import { chosenLanguage } from '../../../lib/words/choice';
import { LANGUAGES } from '../../../lib/words/languages';

const chosen = signal('');
const outcome = signal('');

const choicesFor = ({ say, at }: Reader): readonly Choice[] => [
  { value: '', text: say('language-auto') },
  ...LANGUAGES.map(value => ({ value, text: languageName(value, readerOf(value, at)) })),
];

const load = async (): Promise<void> => {
  chosen.value = chosenLanguage((await readSettings()).language) ?? '';
};

/** What is shown follows by itself: open pages ask again, and those of the extension load anew. */
const choose = async (language: string, { say }: Reader): Promise<void> => {
  outcome.value = '';
  try {
    await switchOn({ which: 'language', language: chosenLanguage(language) });
  } catch (error) {
    console.error('Benchline: the language could not be kept.', error);
    outcome.value = say('language-not-saved');
  }
  await load();
};

/** The language of everything that Benchline says. */
export const languagePart = (reader: Reader): OptionsPart => {
  const choices = choicesFor(reader);
  void load();
  return {
    id: 'language',
    title: reader.say('language-title'),
    Body: () => (
      <LanguageOptions
        chosen={chosen.value}
        choices={choices}
        outcome={outcome.value}
        choose={language => void choose(language, reader)}
        say={reader.say}
      />
    ),
  };
};
