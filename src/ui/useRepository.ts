import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** Address of the repository that the site is built from; null where `REPO_URL` named none. */
export function useRepository(): string | null {
  const {repository} = useDocusaurusContext().siteConfig.customFields as {repository?: string | null};
  return repository ?? null;
}
