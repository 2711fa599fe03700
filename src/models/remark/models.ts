import {toString} from 'mdast-util-to-string';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {siteData} from '../../data/load';
import {jsx, localeOf, stop, useComponent, visitDirectives} from '../../book/remark/mdx';

/** `:model[bert]` or `:model[another name]{id=bert}`: a link to a model of models.json. */
export default function remarkModels({siteDir}: {siteDir: string}) {
  return (tree: Root, file: VFile): void => {
    const {models, organizations} = siteData(siteDir);
    const locale = localeOf(file);
    visitDirectives(tree, (node, replace) => {
      if (node.name !== 'model' || node.type !== 'textDirective') return;
      const label = toString(node);
      const id = node.attributes?.id ?? label;
      const model = models.find((candidate) => candidate.id === id);
      if (!model) stop(file, node, `no model “${id}” in src/data/models.json`);
      const makers = model.organizations.map(
        (maker) => organizations.find((candidate) => candidate.id === maker)?.name[locale] ?? maker,
      );
      useComponent(tree, 'models/ModelLink');
      replace(
        jsx(
          'ModelLink',
          {
            id,
            name: model.name[locale],
            makers: makers.join(locale === 'en' ? ', ' : '、'),
            date: model.date,
            architecture: model.architecture,
            parameters: model.parameters.text[locale],
            open: model.openWeights === null ? null : String(model.openWeights),
          },
          [{type: 'text', value: node.attributes?.id ? label : model.name[locale]} as never],
          {inline: true},
        ),
      );
    });
  };
}
