/* What is written for this room when the site is built. */
declare module '@generated/site-data/default/home.json' {
  const view: import('./homeView').HomeView;
  export default view;
}
