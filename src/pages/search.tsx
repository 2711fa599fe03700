import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type {ReactNode} from 'react';

import SearchPage from '@site/src/search/SearchPage';

/** `/search/?q=`: all results, to be shared. */
export default function Search(): ReactNode {
  return (
    <Layout
      title={translate({id: 'search.title', message: '搜索'})}
      description={translate({
        id: 'searchPage.description',
        message: '搜索全站的章节、模型、术语、许可证、时间线与参考文献；结果的地址可以分享。',
      })}
    >
      <Head>
        <meta name="robots" content="noindex, follow" />
      </Head>
      <main className="container margin-vert--lg">
        <h1>
          <Translate id="search.title">搜索</Translate>
        </h1>
        <noscript>
          <p>
            <Translate
              id="searchPage.noScript"
              values={{
                glossary: (
                  <Link to="/glossary/">
                    <Translate id="searchPage.glossary">术语表</Translate>
                  </Link>
                ),
                models: (
                  <Link to="/models/">
                    <Translate id="searchPage.models">模型登记册</Translate>
                  </Link>
                ),
              }}
            >
              {'搜索需要JavaScript。没有它，可以从{glossary}和{models}找起。'}
            </Translate>
          </p>
        </noscript>
        <SearchPage />
      </main>
    </Layout>
  );
}
