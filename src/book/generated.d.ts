/* What is written for this room when the site is built. */
declare module '@generated/site-data/default/glossary.json' {
  const view: import('./build/glossaryView').GlossaryView;
  export default view;
}
declare module '@generated/site-data/default/map.json' {
  const view: import('./build/mapView').MapView;
  export default view;
}
declare module '@generated/site-data/default/references.json' {
  const view: import('./build/referenceListView').ReferenceListView;
  export default view;
}
