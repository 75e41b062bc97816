import { enum as oneOf, object } from 'zod/mini';
import type { Envelope, MessageType } from '../bus';
import { complaint, sentence } from '../border/complaint';
import { lazy } from '../lazy';
import { kebab, must, yesOrNo } from '../border/fields';
import { draftSchema, offerNames, ruleId } from '../taught/rule-schema';
import { checkReplyAsk } from '../messages/reply/ask-schema';
import { templatesAsk } from '../messages/templates/ask-schema';
import { hideTipAsk, noteAsk, removeAsk, startAsk } from '../journal/ask-schema';
import { inboxReadSchema } from './inbox-schema';
import { pageReadSchema, metricOrNull } from './page-read-schema';

/** Built with the first message of the type. */
const SCHEMAS = {
  'page-read': pageReadSchema,
  'inbox-read': inboxReadSchema,
  'inbox-look': inboxReadSchema,
  'is-on': lazy(() => object({ pageId: kebab })),
  'set-on': lazy(() =>
    object({ pageId: kebab, which: oneOf(['page', 'all'], must('page or all')), on: yesOrNo }),
  ),
  'bring-point': lazy(() => object({ pageId: kebab })),
  'bring-report': lazy(() => object({ pageId: kebab })),
  'try-again': lazy(() => object({ pageId: kebab, metric: kebab })),
  'open-history': lazy(() => object({ metric: metricOrNull() })),
  teach: draftSchema,
  'settle-rule': lazy(() => object({ rule: ruleId(), right: oneOf(['page', 'rule'], must('page or rule')) })),
  'dismiss-offer': offerNames,
  templates: templatesAsk,
  'check-reply': checkReplyAsk,
  'open-options': lazy(() => object({ part: kebab })),
  'start-action': startAsk,
  'note-action': noteAsk,
  'remove-action': removeAsk,
  'hide-tip': hideTipAsk,
  'forget-rule': lazy(() => object({ rule: ruleId() })),
} as const;

/** A message of each type, with its body checked. */
export type Message = { [T in MessageType]: Envelope<T> }[MessageType];
export type Parsed =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'refused'; readonly reason: string };

const isType = (type: unknown): type is MessageType =>
  typeof type === 'string' && Object.hasOwn(SCHEMAS, type);

const envelope = (input: unknown): { type?: unknown; body?: unknown } =>
  typeof input === 'object' && input !== null ? input : {};

/** Checks what came over the border: a copy with nothing but the fields of the type, or why not. */
export const parseMessage = (input: unknown): Parsed => {
  const { type, body } = envelope(input);
  if (!isType(type)) return { kind: 'refused', reason: 'type: is not one of Benchline’s messages' };
  const parsed = SCHEMAS[type]().safeParse(body);
  if (!parsed.success)
    return { kind: 'refused', reason: `${type}, ${sentence(complaint(parsed.error.issues, 'body'))}` };
  return { kind: 'message', message: { type, body: parsed.data } as Message };
};
