import { drawChip, measureChip } from '../../../lib/overlay/chip';
import { setStyle } from '../../../lib/overlay/own-element';
import { sharedSheet } from '../../../lib/overlay/sheet';
import { OVERLAY_CSS } from '../../../lib/worker/overlay-css';
import ownCss from '../../../components/own.css?inline';
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
  const dress = sharedSheet(ownCss + OVERLAY_CSS);
  const chips = answer.beside.map(beside => drawChip(beside, answer, dress));
  layer.append(...chips.map(({ host }) => host));
  for (const [index, { host }] of chips.entries())
    setStyle(host, `position:absolute;display:block;${at(index)}z-index:0;`);
};

/** As place.ts does it: laid out unseen, measured, then put in place. */
const drawAndMeasure = (layer: HTMLElement): void => {
  const dress = sharedSheet(ownCss + OVERLAY_CSS);
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
pageSheet.replaceSync(OVERLAY_CSS.replaceAll(':host', '#bench-layer'));

const WAYS = {
  ours: drawOurs,
  measured: drawAndMeasure,
  uplot: (layer: HTMLElement) => putAt(lines.map(drawUplot), layer),
  string: (layer: HTMLElement) =>
    putAt(
      answer.beside.map(({ chip }) => drawString(chip)),
      layer,
    ),
  apart: (layer: HTMLElement) => {
    const dress = sharedSheet(OVERLAY_CSS);
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

/** Draws all sixty and waits for their layout; ms. uPlot draws in a microtask, so all are given one. The layer goes again. */
const draw = async (way: Way): Promise<number> => {
  document.adoptedStyleSheets = way === 'string' ? [pageSheet] : [];
  const layer = newLayer();
  document.body.getBoundingClientRect();
  const from = performance.now();
  WAYS[way](layer);
  await Promise.resolve();
  document.body.getBoundingClientRect();
  const time = performance.now() - from;
  layer.remove();
  return time;
};

const WAY_NAMES = Object.keys(WAYS) as Way[];

/** All ways in turns; ms of each turn. */
const inTurns = async (turns: number): Promise<Record<Way, number[]>> => {
  const times: Record<Way, number[]> = { ours: [], measured: [], uplot: [], string: [], apart: [] };
  for (let turn = 0; turn < turns; turn += 1) for (const way of WAY_NAMES) times[way].push(await draw(way));
  return times;
};

Object.assign(globalThis, {
  bench: { draw, inTurns, chips: answer.beside.length, path: answer.beside[0]?.chip.spark.line.length ?? 0 },
});
