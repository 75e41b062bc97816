import { drawChip, measureChip } from '../../../lib/overlay/chip';
import { LOOKS } from '../../../lib/overlay/looks';
import { setStyle } from '../../../lib/overlay/own-element';
import { sharedSheet } from '../../../lib/overlay/sheet';
import { madeAnswer, madeLines } from './chip-cases';
import { drawString, drawStringApart } from './draw-string';
import { drawUplot } from './draw-uplot';

const answer = madeAnswer(new Date('2026-11-21T12:00:00.000Z'));
const lines = madeLines();

const COLUMNS = 4;
const at = (index: number): string =>
  `left:${(index % COLUMNS) * 280}px;top:${Math.floor(index / COLUMNS) * 30}px;`;

/** Puts plain elements at their places in a layer, as the chips are. */
const putAt = (hosts: readonly HTMLElement[], layer: HTMLElement): void => {
  for (const [index, host] of hosts.entries())
    host.style.cssText = `position:absolute;display:block;${at(index)}`;
  layer.append(...hosts);
};

const drawOurs = (layer: HTMLElement): void => {
  const dress = sharedSheet(LOOKS);
  const chips = answer.beside.map(beside => drawChip(beside, answer, dress));
  layer.append(...chips.map(({ host }) => host));
  for (const [index, { host }] of chips.entries())
    setStyle(host, `position:absolute;display:block;${at(index)}z-index:0;`);
};

/** As place.ts does it: laid out unseen, measured, then put in place. */
const drawAndMeasure = (layer: HTMLElement): void => {
  const dress = sharedSheet(LOOKS);
  const chips = answer.beside.map(beside => drawChip(beside, answer, dress));
  layer.append(...chips.map(({ host }) => host));
  for (const { host } of chips)
    setStyle(host, 'position:absolute;display:block;visibility:hidden;left:0;top:0;');
  const sizes = chips.map(measureChip);
  for (const [index, { host }] of chips.entries())
    if (sizes[index]) setStyle(host, `position:absolute;display:block;${at(index)}z-index:0;`);
};

/** The hand-written chips stand in the page's own tree, so the page has to hold their sheet. */
const pageSheet = new CSSStyleSheet();
pageSheet.replaceSync(LOOKS.replaceAll(':host', '#bench-layer'));

const WAYS = {
  nothing: () => {},
  ours: drawOurs,
  measured: drawAndMeasure,
  uplot: (layer: HTMLElement) => putAt(lines.map(drawUplot), layer),
  string: (layer: HTMLElement) =>
    putAt(
      answer.beside.map(({ chip }) => drawString(chip)),
      layer,
    ),
  apart: (layer: HTMLElement) => {
    const dress = sharedSheet(LOOKS);
    putAt(
      answer.beside.map(({ chip }) => drawStringApart(chip, dress)),
      layer,
    );
  },
};
type Way = keyof typeof WAYS;

const newLayer = (): HTMLElement => {
  const layer = document.createElement('div');
  layer.id = 'bench-layer';
  layer.style.cssText = 'position:absolute;left:0;top:0;';
  document.body.append(layer);
  return layer;
};

const nextFrame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve));

/** Draws all sixty and waits until they are shown: uPlot draws in a microtask, and all are painted with the frame. */
const draw = async (way: Way): Promise<void> => {
  const layer = newLayer();
  WAYS[way](layer);
  await nextFrame();
  await nextFrame();
};

/** Before a drawing: the last one goes, and what that costs is not the next one's. */
const clear = async (way: Way): Promise<void> => {
  document.querySelector('#bench-layer')?.remove();
  document.adoptedStyleSheets = way === 'string' ? [pageSheet] : [];
  await nextFrame();
  await nextFrame();
};

/** What is measured must be there: so many chips, whose first line has so many points. */
const holds = () => ({
  chips: answer.beside.length,
  points: answer.beside[0]?.chip.spark.line.match(/[ML]/g)?.length ?? 0,
});

Object.assign(globalThis, { bench: { draw, clear, holds } });
