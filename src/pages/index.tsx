import {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import HomePage from '@site/src/site/home';

/** The first page; `src/site/home` has it. */
export default function Home(): ReactNode {
  return (
    <Layout
      description={translate({
        id: 'home.description',
        message:
          '语言模型怎样走到今天：从word2vec（2013）、BERT（2018）、GPT-3（2020）到大语言模型的编年史，以及一张可以据以选型的开放模型许可证表。',
      })}
    >
      <HomePage />
    </Layout>
  );
}
