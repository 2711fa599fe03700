import {toString} from 'mdast-util-to-string';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {siteData} from '../../data/load';
import {jsx, localeOf, stop, useComponent, visitDirectives} from '../../book/remark/mdx';

/** `:model[bert]` or `:model[another name]{id=bert}`: a link to a model of models.json. */
export default function remarkModels({siteDir}: {siteDir: string}) {
  return (tree: Root, file: VFile): void => {
    const {models} = siteData(siteDir);
    const locale = localeOf(file);
    visitDirectives(tree, (node, replace) => {
      if (node.name !== 'model' || node.type !== 'textDirective') return;
      const label = toString(node);
      const id = node.attributes?.id ?? label;
      const model = models.find((candidate) => candidate.id === id);
      if (!model) stop(file, node, `no model “${id}” in src/data/models.json`);
      useComponent(tree, 'models/ModelLink');
      replace(
        jsx(
          'ModelLink',
          {id},
          [{type: 'text', value: node.attributes?.id ? label : model.name[locale]} as never],
          {inline: true},
        ),
      );
    });
  };
}
