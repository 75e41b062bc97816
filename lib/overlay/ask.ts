import { browser } from 'wxt/browser';
import type { Messages, MessageType, Reply } from '../bus';
import { UNREACHED } from './status-words';

/** Sends a message to the worker. Never throws: a worker that cannot be reached is a refusal with a reason. */
export type Ask = <T extends MessageType>(type: T, body: Messages[T]['ask']) => Promise<Reply<T>>;

const NO_REPLY = { ok: false, reason: UNREACHED } as const;

const isReply = <T extends MessageType>(reply: unknown): reply is Reply<T> =>
  typeof reply === 'object' && reply !== null && 'ok' in reply;

export const ask: Ask = async <T extends MessageType>(type: T, body: Messages[T]['ask']) => {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ type, body });
    return isReply<T>(reply) ? reply : NO_REPLY;
  } catch {
    return NO_REPLY;
  }
};
