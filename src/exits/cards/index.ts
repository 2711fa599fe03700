import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {Resvg} from '@resvg/resvg-js';
import {cardPath} from '../../addresses/PageHead/exits';
import {formatPartialDate} from '../../ui/PartialDate/format';
import {eraOf} from '../../data/eraOf';
import type {Files, Site} from '../context';
import {drawCard, height, width, type Card} from './drawing';
import {loadFont, type Font} from './font';
import {writePng} from './png';

/** The card of every page, by the path of its picture. */
export function cardsOf({name: site, groups, data, locale, say}: Site): Map<string, Card> {
  const register = say('modelIndex.title');
  const makers = new Map(data.organizations.map(({id, name}) => [id, name[locale]]));
  const eras = new Set(data.eras.map(({id}) => id));
  const cards = new Map<string, Card>([
    [cardPath(''), {site: '', place: '', title: site, text: say('home.description'), era: null}],
    [cardPath('models/'), {site, place: '', title: register, text: say('modelIndex.description'), era: null}],
  ]);
  for (const {label, pages} of groups) {
    for (const {path: address, title, description} of pages) {
      const [folder = ''] = address.split('/');
      const era = eras.has(folder) ? folder : null;
      cards.set(cardPath(address), {site, place: label ?? '', title, text: description, era});
    }
  }
  for (const model of data.models) {
    const facts = [
      ...model.organizations.map((id) => makers.get(id) ?? id),
      formatPartialDate(model.date, locale),
      say(`architecture.${model.architecture}`),
    ];
    cards.set(cardPath(`models/${model.id}/`), {
      site,
      place: register,
      title: model.name[locale],
      text: facts.join(' · '),
      era: eraOf(model.date, data.eras),
    });
  }
  return cards;
}

/** A digest of how cards are drawn: the source of the modules in this folder. */
function drawingDigest(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(__dirname).sort()) {
    if (!file.endsWith('.test.ts')) hash.update(readFileSync(path.join(__dirname, file)));
  }
  return hash.digest('hex');
}

let font: Font | null = null;

/**
 * Draws the cards that shared links show.
 * @param cache folder that keeps each drawing, so that the next build draws only what has changed
 */
export async function cardFiles(site: Site, cache: string): Promise<Files> {
  mkdirSync(cache, {recursive: true});
  const digest = drawingDigest();
  const files: Files = new Map();
  for (const [address, card] of cardsOf(site)) {
    const key = createHash('sha256').update(digest).update(JSON.stringify(card)).digest('hex');
    const kept = path.join(cache, `${key.slice(0, 32)}.png`);
    if (!existsSync(kept)) {
      font ??= loadFont();
      const svg = await drawCard(card, font);
      const {pixels} = new Resvg(svg, {font: {loadSystemFonts: false}}).render();
      writeFileSync(kept, writePng(pixels, width, height));
    }
    files.set(address, readFileSync(kept));
  }
  return files;
}
