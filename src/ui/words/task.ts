import {translate} from '@docusaurus/Translate';

import type {ModelTask} from '../../data/models.schema';

/** What a model is for, where that is not writing text. */
export function taskLabel(task: ModelTask): string {
  switch (task) {
    case 'embedding':
      return translate({id: 'task.embedding', message: '文本嵌入'});
  }
}
