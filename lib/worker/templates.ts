import type { Messages } from '../bus';
import type { ReplyWords } from '../inbox';
import { templatesFor } from '../messages/templates/offer-templates';
import type { Shelf } from '../messages/templates/template';
import { switchesFor, type Settings } from '../settings';
import { readerTag } from '../words/choice';
import { wordsFor, type Words } from '../words/words';

type Deps = {
  readonly readTemplates: () => Promise<Shelf>;
  readonly readSettings: () => Promise<Settings>;
};
type Outcome = { readonly answer: Messages['templates']['answer'] } | { readonly refuse: string };

/** `{count}` stays in the words: it changes with every key, which the worker is not asked about. */
const replyWords = ({ say }: Words): ReplyWords => {
  const open = { count: '{count}' };
  return {
    templates: say('reply.templates'),
    search: say('reply.search'),
    fitting: say('reply.fitting'),
    others: say('reply.others'),
    none: say('reply.none'),
    edit: say('reply.edit'),
    tooLong: say('reply.tooLong', open),
    gaps: say('reply.gaps', open),
    nextGap: say('reply.nextGap'),
    check: say('reply.check'),
    forbidden: say('reply.forbidden', open),
    missing: say('reply.missing', open),
    clean: say('reply.clean'),
    forbiddenHead: say('reply.forbiddenHead'),
    missingHead: say('reply.missingHead'),
    gapsHead: say('reply.gapsHead'),
    note: say('reply.note'),
    close: say('label.close'),
  };
};

/** The seller's templates for a reply, nearest first, with the words of the help at the box. Refused where Benchline is off. */
export const offerTemplates = async (ask: Messages['templates']['ask'], deps: Deps): Promise<Outcome> => {
  const settings = await deps.readSettings();
  const { page, all } = switchesFor(settings, ask.pageId);
  if (!page || !all) return { refuse: 'templates: Benchline is switched off here' };
  const words = wordsFor(readerTag(settings.language, ask.language));
  const templates = templatesFor(await deps.readTemplates(), ask);
  return { answer: { language: words.language, dir: words.dir, templates, words: replyWords(words) } };
};
