import type {Islands} from '../document/client/islands';
import {figures} from '../figures/Explorable/load';

/** The code of every island, by the name that its component gave to `island()`. */
export const islands: Islands = {
  ...figures,
  timeline: () => import('../timeline/Timeline/Tools'),
  register: () => import('../models/ModelIndex/RegisterTools'),
  'license-tools': () => import('../licenses/tools/LicenseTools'),
  glossary: () => import('../book/parts/Glossary/GlossaryTools'),
  references: () => import('../book/parts/ReferenceList/ReferenceTools'),
};
