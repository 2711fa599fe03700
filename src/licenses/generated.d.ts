/* What is written for this room when the site is built. */
declare module '@generated/site-data/default/licenseTable.json' {
  const view: import('./build/licenseTableView').LicenseTableView;
  export default view;
}

declare module '@generated/site-data/default/licenseTools.json' {
  const view: import('./build/licenseToolsView').LicenseToolsView;
  export default view;
}

declare module '@generated/site-data/default/licenseCases.json' {
  const view: import('./build/licenseCasesView').LicenseCasesView;
  export default view;
}
