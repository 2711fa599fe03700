import type {ComponentDirective} from '../book/remark/components';
import {figures} from '../figures/Explorable/load';

/** Figures that a reader can work: drawn at build, their code fetched when they are seen. */
const workable = Object.keys(figures).map((name): [string, ComponentDirective] => [
  name,
  {folder: 'figures/Explorable', props: {name}},
]);

/** Leaf directives that stand for a component, e.g. `::timeline` for `src/timeline/Timeline`. */
export const directives: Record<string, ComponentDirective> = {
  timeline: {folder: 'timeline/Timeline'},
  'timeline-strip': {folder: 'timeline/TimelineStrip'},
  'license-table': {folder: 'licenses/LicenseTable'},
  glossary: {folder: 'book/parts/Glossary'},
  references: {folder: 'book/parts/ReferenceList'},
  'idea-map': {folder: 'book/parts/IdeaMap'},
  'old-anchors': {folder: 'addresses/OldAnchors'},
  'cbow-skipgram': {folder: 'figures/CbowSkipgram'},
  'text-to-text': {folder: 'figures/TextToText'},
  'rlhf-steps': {folder: 'figures/RlhfSteps'},
  ...Object.fromEntries(workable),
};
