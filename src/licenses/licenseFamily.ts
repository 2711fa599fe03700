import {translate} from '@docusaurus/Translate';

import type {LicenseFamily} from '../data/licenseKinds.schema';

/** The kind that a licence belongs to. */
export function licenseFamilyLabel(family: LicenseFamily): string {
  switch (family) {
    case 'permissive':
      return translate({id: 'licenseFamily.permissive', message: '宽松'});
    case 'share-alike':
      return translate({id: 'licenseFamily.share-alike', message: '同样许可'});
    case 'responsible-ai':
      return translate({id: 'licenseFamily.responsible-ai', message: '负责任AI'});
    case 'bespoke':
      return translate({id: 'licenseFamily.bespoke', message: '自拟'});
    case 'non-commercial':
      return translate({id: 'licenseFamily.non-commercial', message: '非商业'});
    case 'public-domain':
      return translate({id: 'licenseFamily.public-domain', message: '公有领域'});
    case 'terms':
      return translate({id: 'licenseFamily.terms', message: '服务条款'});
    case 'none':
      return translate({id: 'licenseFamily.none', message: '没有或未标明'});
  }
}
