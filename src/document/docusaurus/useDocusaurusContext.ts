import site from '@generated/document/default/site.json';

/** What islands use of Docusaurus' context: title, addresses, languages. */
export default function useDocusaurusContext(): typeof site {
  return site;
}
