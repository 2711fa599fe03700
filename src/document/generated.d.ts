/* What is written for this room when the site is built. */
declare module '@generated/document/default/site.json' {
  const site: {
    siteConfig: {title: string; url: string; baseUrl: string};
    i18n: {currentLocale: string; defaultLocale: string; locales: string[]};
    /** Where the browser keeps the choice between light and dark. */
    themeKey: string;
  };
  export default site;
}
declare module '@generated/document/default/applications.json' {
  /** Paths of the pages that keep Docusaurus' application. */
  const paths: string[];
  export default paths;
}
