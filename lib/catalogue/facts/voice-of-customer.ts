import { shown, type Facts } from './facts';

/** CX Health. Bands are relative to similar offers, so a number of fair, good or excellent ones is no verdict. */
export const VOICE_OF_CUSTOMER = {
  'ncx-listings-very-poor': shown('CX Health: very poor listings', 'lower', 'A'),
  'ncx-listings-poor': shown('CX Health: poor listings', 'lower', 'A'),
  'ncx-listings-fair': shown('CX Health: fair listings', 'neither', 'A'),
  'ncx-listings-good': shown('CX Health: good listings', 'neither', 'A'),
  'ncx-listings-excellent': shown('CX Health: excellent listings', 'neither', 'A'),
  'ncx-rate': shown('NCX rate', 'lower', 'A'),
} satisfies Record<string, Facts>;
